/** A version as it is written: `2`, `2.4` or `v2.4.1`. */
const VERSION = String.raw`v?\d+(?:\.\d+)*`;
/** What may end a range: nothing, or a remark that says more. */
const REST = String.raw`(?:$|[;(]|, (?!and\b|or\b))`;

/** The ways in which `affects` names one range of versions. The last one of "1.2 to 2.4" is often the newest that was read, and no end. */
const RANGES = [
  String.raw`(?<from>${VERSION}) and later`,
  String.raw`since (?<since>${VERSION})`,
  String.raw`(?<first>${VERSION}) to ${VERSION}`,
  String.raw`before (?<before>${VERSION})`,
].join('|');

/**
 * The versions of a tool that show an issue, read from the words of its `affects`: `1.2` and later as `1.2..`, those before `2.4` as `..2.4`.
 * Undefined where the words are about anything else than one range of this tool.
 * @param names of the tool
 */
export function versionsIn(affects: string, names: readonly string[]): string | undefined {
  const own = names.map((name) => name.replace(/[^\w ]/g, String.raw`\$&`)).join('|');
  const { groups } = new RegExp(`^(?:(?:${own}),? )?(?:${RANGES}) ?${REST}`, 'i').exec(affects) ?? {};
  if (!groups) return undefined;
  const { from, since, first, before = '' } = groups;
  return `${from ?? since ?? first ?? ''}..${before}`.replaceAll(/v(?=\d)/gi, '');
}

/** Whether a reader's version may lie in a range as `versionsIn` gives it. `2` may be any of 2.0, 2.1 and so on; what is no version may be any. */
export function mayBeIn(version: string, range: string): boolean {
  const asked = numbersOf(version);
  const [start = [], end = []] = range.split('..').map(numbersOf);
  if (compare(asked, start) < 0) return false;
  const limit = withoutZeros(end);
  const order = compare(asked, limit);
  return limit.length === 0 || order < 0 || (order === 0 && asked.length < limit.length);
}

const numbersOf = (text: string): number[] => /^\s*v?(\d+(?:\.\d+)*)/i.exec(text)?.[1]?.split('.').map(Number) ?? [];

/** 3.0 is left by the same versions as 3. */
function withoutZeros(numbers: readonly number[]): readonly number[] {
  return numbers.slice(0, 1 + numbers.findLastIndex((part) => part !== 0));
}

/** Compares as many parts as both have: what is left open may be anything. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => index < b.length && part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
