import type { Knowledge } from '../../../src/knowledge/model.ts';
import { diagnose, type Finding, type MatchIndex } from '../../../src/matcher/index.ts';
import type { Reproduction, Suite } from './reproduction.ts';
import { startServer, type Server } from './server.ts';
import { findTool, missingOf, notFound, type Found } from './tools.ts';
import { standsWhole } from './wording.ts';
import { Workspace, type Ran } from './workspace.ts';

/** What is known, and the matcher's index of it. */
export interface Matcher {
  readonly knowledge: Knowledge;
  readonly index: MatchIndex;
}

/** How a reproduction went: `reproduced`, `missed` (the page did not come first, or the tool did something else) or `skipped`. */
export interface Outcome {
  readonly suite: Suite;
  readonly reproduction: Reproduction;
  readonly verdict: 'reproduced' | 'missed' | 'skipped';
  /** Version of the tool; absent where it is missing. */
  readonly version?: string;
  /** What was missed and what was printed, or which tool is missing. */
  readonly reason?: string;
}

/** Runs all reproductions of a suite, one after another. */
export async function* reproduceAll(suite: Suite, matcher: Matcher): AsyncGenerator<Outcome> {
  const found = await findTool(suite.tool);
  if (typeof found === 'string') {
    for (const reproduction of suite.reproductions) yield { suite, reproduction, verdict: 'skipped', reason: found };
    return;
  }
  const common = new Workspace(found.paths);
  try {
    const unable = await bringAbout(common, suite.before);
    for (const reproduction of suite.reproductions) {
      const outcome = { suite, reproduction, version: found.version };
      const missing = missingOf(reproduction.needs);
      const skipped = missing.length > 0;
      const reason = skipped ? notFound(missing) : (unable ?? (await faultOf(reproduction, found, common, matcher)));
      if (reason === undefined) yield { ...outcome, verdict: 'reproduced' };
      else yield { ...outcome, verdict: skipped ? 'skipped' : 'missed', reason };
    }
  } finally {
    await common.close();
  }
}

/** Runs a script of which each command must succeed; the answer says what went wrong. */
async function bringAbout(workspace: Workspace, script = ''): Promise<string | undefined> {
  if (script === '') return undefined;
  const { code, output } = await workspace.run(`set -eu\n${script}`);
  return code === 0 ? undefined : `The state could not be brought about (exit code ${code}).\n${output}`;
}

/** Brings the state about, runs the tool and judges; undefined where all is as expected. */
async function faultOf(
  reproduction: Reproduction,
  found: Found,
  common: Workspace,
  matcher: Matcher,
): Promise<string | undefined> {
  const { answers, files = {}, given, run } = reproduction;
  const server = answers && (await startServer(answers));
  const workspace = new Workspace(found.paths, server);
  try {
    workspace.copy(common);
    workspace.write(files);
    const unable = await bringAbout(workspace, given);
    if (unable !== undefined) return unable;
    const ran = await workspace.run(run);
    const fault = faultOfRun(reproduction, ran, matcher) ?? notAsked(server, reproduction);
    return fault && `${fault}\n${ran.output}`;
  } finally {
    await workspace.close();
    await server?.close();
  }
}

function faultOfRun(
  reproduction: Reproduction,
  { output, code }: Ran,
  { knowledge, index }: Matcher,
): string | undefined {
  const { issue, exit, run } = reproduction;
  if (code !== exit) return `The exit code is ${code}, not ${exit}.`;
  const { findings } = diagnose(asLog(run, output, code), index);
  const [first, ...others] = findings;
  if (!first) return 'The output leads to no page.';
  if (first.issue !== issue)
    return `The output leads to ${named(first)}, then to ${others.map(named).join(', ') || 'none'}.`;
  if (first.confidence === 'possible') return 'The output leads to its page, but only as a possibility.';
  const signatures = knowledge.issues.find(({ id }) => id === issue)?.data.signatures ?? [];
  return standsWhole(signatures, output)
    ? undefined
    : 'None of the signatures of the page stands in the output word for word.';
}

/** A command, what it printed and how it ended, as it stands in the log of a job. */
function asLog(run: string, output: string, code: number): string {
  const [command = ''] = run.trim().split('\n');
  const end = code === 0 ? '' : `##[error]Process completed with exit code ${code}.\n`;
  return `Run ${command}\n${output.trimEnd()}\n${end}`;
}

function notAsked(server: Server | undefined, { answers = {} }: Reproduction): string | undefined {
  const missed = Object.keys(answers).filter((request) => !server?.seen.has(request));
  return missed.length > 0
    ? `The server was not asked for: ${missed.join(', ')}. It saw: ${[...(server?.seen ?? [])].join(', ')}.`
    : undefined;
}

function named({ issue, confidence }: Finding): string {
  return `${issue} (${confidence})`;
}
