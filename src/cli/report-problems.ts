import process from 'node:process';
import { checkContent } from '../knowledge/checks/index.ts';
import { loadCorpus } from '../knowledge/corpus.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/model.ts';

/**
 * Checks the content and prints every problem, or one line where there is none. Returns whether there is none.
 * @param pages files of pages, from the project's root, whose problems alone are asked for; otherwise those of all
 */
export function reportProblems(pages?: ReadonlySet<string>, root: string = process.cwd()): boolean {
  const knowledge = loadKnowledge(root);
  const problems = checkContent(knowledge, loadCorpus(root), undefined, pages);
  const { issues, guides, tools } = knowledge;
  const size = pages
    ? count(pages.size, 'page')
    : `${count(issues.length, 'issue')}, ${count(guides.length, 'guide')}, ${count(tools.tools.length, 'tool')}`;
  if (problems.length === 0) {
    process.stdout.write(`Content: ${size}, no problems.\n`);
    return true;
  }
  process.stderr.write(problems.map(format).join(''));
  process.stderr.write(
    `Content: ${count(problems.length, 'problem')} (${size}). docs/content-model.md says how a page is written.\n`,
  );
  return false;
}

function format({ code, file, line, reason, remedy }: Problem): string {
  return `${file}:${String(line)} ${code} ${reason}\n    ${remedy}\n`;
}

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
