/** `npm run new [-- <tool>/<name>]`: asks a few questions and writes the beginning of an issue's page. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { loadKnowledge } from '../knowledge/load.ts';
import { issueId } from '../knowledge/schema/index.ts';
import { QUESTIONS, type Answers, type Question } from './new/questions.ts';
import { scaffold } from './new/scaffold.ts';

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();

const tools = loadKnowledge().tools.tools.map((tool) => tool.id);
const id = process.argv[2] ?? (await ask('Id, <tool>/<name>, for example cosign/no-matching-signatures:'));
const fault = faultOf(id);
if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
} else {
  await write();
}
terminal.close();

async function write(): Promise<void> {
  const answers: Partial<Record<keyof Answers, string>> = {};
  for (const question of QUESTIONS) answers[question.key] = await answerTo(question);
  const path = pathOf(id);
  const today = new Date().toISOString().slice(0, 10);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, scaffold(id.split('/')[0] ?? '', answers as Answers, today));
  process.stdout.write(
    `\n${path} is written. Fill in what says TODO, and put {name} into the signature for what varies; docs/content-model.md\n` +
      `says how a page is written. Then: npm run check -- ${id}, and npm run dev to see it.\n`,
  );
}

function faultOf(wanted: string): string | undefined {
  const parsed = issueId.safeParse(wanted);
  if (!parsed.success) return `"${wanted}": ${parsed.error.issues[0]?.message ?? 'not an id'}.`;
  const tool = wanted.split('/')[0] ?? '';
  if (!tools.includes(tool))
    return `The tool "${tool}" is not in content/tools.yaml. Add it there first, or take one of: ${tools.join(', ')}.`;
  return existsSync(pathOf(wanted)) ? `${pathOf(wanted)} exists already.` : undefined;
}

function pathOf(issue: string): string {
  return `content/issues/${issue}.mdx`;
}

async function answerTo({ text, choices }: Question): Promise<string> {
  if (!choices) return ask(text);
  for (;;) {
    const answer = await ask(`${text} (${choices.join(', ')})`);
    if (choices.includes(answer)) return answer;
    // The end of the input: nobody is there to ask again.
    if (answer === '') return choices[0] ?? '';
  }
}

async function ask(text: string): Promise<string> {
  process.stdout.write(`${text}\n> `);
  const next = await lines.next();
  return next.done === true ? '' : next.value.trim();
}
