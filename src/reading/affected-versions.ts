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
export function affectedVersions(affects: string, names: readonly string[]): string | undefined {
  const own = names.map((name) => name.replace(/[^\w ]/g, String.raw`\$&`)).join('|');
  const { groups } = new RegExp(`^(?:(?:${own}),? )?(?:${RANGES}) ?${REST}`, 'i').exec(affects) ?? {};
  if (!groups) return undefined;
  const { from, since, first, before = '' } = groups;
  return `${from ?? since ?? first ?? ''}..${before}`.replaceAll(/v(?=\d)/gi, '');
}
