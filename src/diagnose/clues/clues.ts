import type { MatchIndex } from '../../matcher/load.ts';
import type { Diagnosis, LogLine } from '../../matcher/types.ts';
import { printable, splitClock } from '../display-text.ts';
import { sectionAt, sectionTitle, type Section } from '../log/section.ts';
import type { StoredLog } from '../log/stored-log.ts';
import { mask } from '../share/mask.ts';
import { failingStep, type Failure } from './failing-step.ts';
import { nearIssues } from './near.ts';
import { stepLine } from './step-line.ts';
import { toolOf } from './tool.ts';
import { searchWords } from './words.ts';

/** What a log tells of a failure that no page explains for sure. */
export interface Clues {
  /** The line that says why, in its own words; absent where no line looks like an error. */
  readonly reason?: LogLine;
  /** Id of the tool that failed. */
  readonly tool?: string;
  /** The job and the step, as far as the log names them. */
  readonly place?: string;
  /** What ran then; `text` is the command alone. */
  readonly command?: LogLine;
  /** Ids of the issues whose words come nearest, the nearest first. */
  readonly near: readonly string[];
  /** Words of the reason to search with, without what looks like a secret; empty where it has too few. */
  readonly words: string;
}

/** What to look in. */
export interface ClueSources {
  readonly log: StoredLog;
  readonly sections: readonly Section[];
  readonly index: MatchIndex;
}

/** Lines read before and after each line that looks like an error. */
const BEFORE = 400;
const AFTER = 120;
/** Fewer words than this find everything and nothing. */
const MIN_WORDS = 3;

/**
 * Gathers what can be told: where it failed, doing what, and why.
 * @returns undefined where the log is known for sure
 */
export async function findClues(diagnosis: Diagnosis, sources: ClueSources): Promise<Clues | undefined> {
  const { verdict, errorLines, findings, lineCount } = diagnosis;
  if (verdict === 'known') return undefined;
  const { log, sections, index } = sources;
  const failures = await Promise.all(
    errorLines.map(async (error): Promise<Failure> => {
      const own = sectionAt(sections, error.line);
      const first = Math.max(own?.line ?? 1, error.line - BEFORE);
      const rows = await log.rows(first, Math.min(lineCount, error.line + AFTER) - first + 1);
      return { error, lines: rows.map(({ text }, at) => stepLine(first + at, text)) };
    }),
  );
  const step = failingStep(failures);
  const tool = step && toolOf(step, index);
  const near = nearIssues(errorLines, tool, index).filter((id) => !findings.some(({ issue }) => issue === id));
  const section = step && sectionAt(sections, step.reason.line);
  const place = section ? sectionTitle(section) : step?.name;
  return {
    ...(step && { reason: step.reason }),
    ...(step?.command && { command: step.command }),
    ...(tool !== undefined && { tool }),
    ...(place && { place }),
    near,
    words: bestWords(step ? [step.loudest, step.reason, ...errorLines] : errorLines),
  };
}

/** The words of the first line that has enough of them. */
function bestWords(lines: readonly LogLine[]): string {
  const words = lines.map(({ text }) => searchWords(mask(plain(text))));
  return words.find((found) => found.split(' ').length >= MIN_WORDS) ?? '';
}

const plain = (text: string): string => splitClock(printable({ text, start: 0, end: 0 })).line.text;
