import { formatCount } from '../format.ts';
import type { Confidence } from '../matcher/types.ts';
import { longDate } from './words.ts';

/** Figures of `src/data/measured.json`, as the project's own measuring commands wrote them. What was not measured is left out. */
export interface Measured {
  /** Day of the measurement, YYYY-MM-DD. */
  readonly date: string;
  /** Real failure logs with a known answer; shares from 0 to 1. */
  readonly logs?: {
    readonly cases: number;
    /** Share whose right page was the first finding. */
    readonly first: number;
    /** Share whose right page was among the first three. */
    readonly inThree: number;
    /** Share of the findings called certain that were right. */
    readonly certainRight: number;
  };
  /** How often the first finding of a log had each confidence, and was right: logs that no page explains are among them. */
  readonly reliability?: Readonly<Record<Confidence, { readonly shown: number; readonly right: number }>>;
  /** Logs of other domains, which nothing here explains. */
  readonly unrelated?: {
    readonly cases: number;
    /** How many were answered as certain or likely all the same. */
    readonly answered: number;
  };
  /** Times on the machine that is named, index loaded. */
  readonly speed?: {
    readonly machine: string;
    /** Milliseconds from pasting 10 KB to the findings, median. */
    readonly paste10KB?: number;
    /** Milliseconds for a log of 50 MB. */
    readonly log50MB?: number;
  };
}

const files = import.meta.glob<Measured>('../data/measured.json', { eager: true, import: 'default' });

/** The figures; undefined where nothing was measured yet. */
export const measured: Measured | undefined = Object.values(files)[0];

/** `0.9731` as `97.3 %`. Rounded down: no figure looks better than it is. The space does not break. */
export const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)}\u00a0%`;

/** How far a word of confidence can be trusted, in one sentence. */
export function rateOf({ shown, right }: { readonly shown: number; readonly right: number }): string {
  return `Right in ${percent(right / shown)} of the ${formatCount(shown, 'measured log')} that got it.`;
}

/** When, on what and where the figures were measured, in one sentence. */
export function basis({ date, logs, speed }: Measured): string {
  const what = logs
    ? `, on ${formatCount(logs.cases, 'real failure log')} from public threads whose issue has a page here`
    : '';
  const where = speed ? `; times on ${speed.machine}` : '';
  return `Measured on ${longDate(date)}${what}${where}.`;
}
