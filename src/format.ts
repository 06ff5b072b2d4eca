const numbers = new Intl.NumberFormat('en-GB');
const UNITS = ['KB', 'MB', 'GB'] as const;
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** `1284` as `1,284`. */
export const formatNumber = (value: number): string => numbers.format(value);

/** A number and its noun: `1 line`, `1,284 lines`. */
export const formatCount = (value: number, one: string, many = `${one}s`): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`;

/** A small number in words, a larger one in digits. */
export const numberWord = (value: number): string => WORDS[value] ?? formatNumber(value);

/** A size in decimal units, three digits at most: `812 bytes`, `3.4 KB`, `48.2 MB`, `1 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, 'byte');
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const rounded = value < 99.95 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${formatNumber(rounded)} ${UNITS[unit]}`;
}

/** A time span given in milliseconds: `under 1 ms`, `6 ms`, `1.2 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1) return 'under 1 ms';
  return ms < 999.5 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** Lines by number: `line 406`, `lines 406 to 408`. */
export const formatLines = (first: number, last: number): string =>
  last > first ? `lines ${formatNumber(first)} to ${formatNumber(last)}` : `line ${formatNumber(first)}`;
