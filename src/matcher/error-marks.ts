/** How GitHub marks an error of a step: in the log that is downloaded, and on the page that shows it. */
const MARKS = ['##[error]', 'Error: '] as const;

/**
 * The texts that a signature stands for. One that begins with GitHub's mark for an error was seen in one of its two views, and is meant in the other
 * too, unless the issue has it already.
 */
export function inBothViews(text: string, others: ReadonlySet<string>): string[] {
  const mark = MARKS.find((one) => text.startsWith(one));
  if (mark === undefined) return [text];
  const twins = MARKS.map((one) => one + text.slice(mark.length));
  return twins.filter((twin) => twin === text || !others.has(twin));
}
