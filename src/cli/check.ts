/** `npm run check [-- <tool>/<name>…]`: the content checks alone; see USAGE. Exit code 1 where there are problems. */
import { existsSync } from 'node:fs';
import { reportProblems } from './report-problems.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = `Usage: npm run check [-- <tool>/<name>…]

Names every problem of the content with its file, line, reason and remedy. With ids only what is wrong with these issues, in a few seconds;
what they do to the samples of other pages is among it.
`;

await runCommand(main, USAGE);

function main(ids: readonly string[]): number {
  const pages = ids.map(pageOf);
  return reportProblems(pages.length > 0 ? new Set(pages) : undefined) ? 0 : 1;
}

/** The file of an issue, from the project's root. */
function pageOf(id: string): string {
  const file = `content/issues/${id}.mdx`;
  if (!existsSync(file)) throw new UsageError(`There is no issue "${id}": ${file} does not exist.`);
  return file;
}
