import type { Frequency } from '../knowledge/schema/index.ts';

/** How often an issue is met, in words. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, string>> = {
  'very-high': 'very common',
  high: 'common',
  medium: 'occasional',
  low: 'rare',
};

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-25` as `25 November 2026`. */
export const longDate = (date: string): string => LONG_DATE.format(new Date(`${date}T00:00:00Z`));

/** The name under which a reader knows where a link goes: `github.com` of a long address. */
export function host(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Words that read on from a title, as a sentence of their own. */
export function asSentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1).replace(/[.;]?$/, '.');
}
