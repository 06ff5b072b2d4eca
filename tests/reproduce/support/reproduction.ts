import type { Answers } from './server.ts';

/** One issue, brought about: what the real tool prints then has to lead to its page. */
export interface Reproduction {
  /** Id of the page that must come first. */
  readonly issue: string;
  /** What is wrong, in words: the state that the tool meets. */
  readonly state: string;
  /** Files of the workspace by path, written first. `$SERVER` and `$HOST` stand for the local server. */
  readonly files?: Readonly<Record<string, string>>;
  /** Bash that brings the state about; each of its commands must succeed. */
  readonly given?: string;
  /** What the local server answers. Each request that is listed must be made, or the reproduction has missed. */
  readonly answers?: Answers;
  /** Bash whose output, standard error included, is diagnosed. */
  readonly run: string;
  /** Exit code of `run`. */
  readonly exit: number;
  /** The decisive words come from a server or hook that the test itself plays: only the tool's way of showing them is tested. */
  readonly played?: true;
  /** Commands that this one needs beyond those of its suite. */
  readonly needs?: readonly string[];
}

interface Named {
  /** Its name, as people write it. */
  readonly name: string;
  /** Commands that must be on the machine. */
  readonly needs: readonly string[];
}

/** A program of the machine. */
interface MachineTool extends Named {
  /** Bash that prints the version, somewhere. */
  readonly version: string;
}

/** A program of the npm registry. */
interface PackagedTool extends Named {
  /** Packages with their exact versions, that of the tool first; put into the cache where they are not there yet. */
  readonly packages: Readonly<Record<string, string>>;
}

export type Tool = MachineTool | PackagedTool;

/** All that is reproduced with one tool. */
export interface Suite {
  readonly tool: Tool;
  /** Runs within `npm test` as well: common tools, and no more than a second each. */
  readonly quick?: true;
  /** Bash that brings about what all have in common. It runs once; each reproduction begins with a copy of its folder and home. */
  readonly before?: string;
  readonly reproductions: readonly Reproduction[];
}
