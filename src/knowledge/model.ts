import type { MdastNode } from 'satteri';
import type { GuideData, IssueData, OptionsFile, ToolsFile } from './schema/index.ts';

/** Something wrong with the content, put so that its writer can mend it. */
export interface Problem {
  /** Stable code, listed in `checks/codes.ts`. */
  readonly code: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  readonly reason: string;
  readonly remedy: string;
}

/** Path of a value in a YAML document: keys and indexes from the top. */
export type YamlPath = readonly PropertyKey[];

/** Parsed YAML with the line on which each key stands in its file. */
export interface Yaml {
  readonly value: unknown;
  /** Line of the key or list item at `path`; of its nearest ancestor where it does not exist. */
  lineOf(path: YamlPath): number;
}

export interface Heading {
  readonly line: number;
  readonly depth: number;
  readonly text: string;
  /** The anchor that it gets on the page. */
  readonly slug: string;
}

/** What stands under one level-two heading. */
export interface Section {
  readonly name: string;
  /** Line of its heading. */
  readonly line: number;
  /** Top-level blocks below the heading. */
  readonly nodes: readonly MdastNode[];
}

/** A fenced block of code. */
export interface Fence {
  /** Line of the opening fence. */
  readonly line: number;
  readonly lang: string | undefined;
  /** What follows the language on the opening fence. */
  readonly meta: string | undefined;
  readonly text: string;
  /** Name of the section it stands in; undefined before the first. */
  readonly section: string | undefined;
}

export interface Link {
  readonly line: number;
  readonly url: string;
}

/** The Markdown of a page. */
export interface Body {
  /** Undefined where the Markdown has a syntax error. */
  readonly tree: MdastNode | undefined;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly fences: readonly Fence[];
  readonly links: readonly Link[];
}

/** The first step of a fix, as a finding's card shows it. */
export interface FirstStep {
  /** Plain text without markup. */
  readonly text: string;
  readonly code?: string;
  readonly lang?: string;
}

/** A file of `content/issues` or `content/guides`, right or wrong. */
export interface Page {
  readonly kind: 'issue' | 'guide';
  /** `<tool>/<name>` of an issue, `<name>` of a guide: its path without the extension. */
  readonly id: string;
  readonly file: string;
  /** The whole file. */
  readonly source: string;
  readonly frontmatter: Yaml;
  readonly body: Body;
}

/** An issue whose frontmatter fits the schema. */
export interface Issue extends Page {
  readonly kind: 'issue';
  readonly data: IssueData;
  /** Blocks of its Symptom section that the matcher must lead to this page. */
  readonly samples: readonly Fence[];
  /** Undefined where the Fix section has no steps. */
  readonly firstStep: FirstStep | undefined;
}

/** A guide whose frontmatter fits the schema. */
export interface Guide extends Page {
  readonly kind: 'guide';
  readonly data: GuideData;
}

/** Everything in `content/`. */
export interface Knowledge {
  readonly root: string;
  readonly toolsFile: string;
  readonly toolsYaml: Yaml;
  /** Empty lists where the file cannot be read. */
  readonly tools: ToolsFile;
  /** Empty where the file cannot be read. */
  readonly options: OptionsFile;
  /** All files, also those with problems, in the order of their paths. */
  readonly pages: readonly Page[];
  readonly issues: readonly Issue[];
  readonly guides: readonly Guide[];
  /** What kept files from being read. The rules of `checks/` find the rest. */
  readonly problems: readonly Problem[];
}
