import type { MdastNode } from 'satteri';
import { lineOf, walk } from '../markdown.ts';
import type { Page } from '../model.ts';
import type { ProgramData } from '../schema/index.ts';
import { commandsOf, scriptsOf, scriptsOfDockerfile, type Command } from '../shell.ts';
import { problem, type Rule } from './rule.ts';

/**
 * FL216: an option that a program does not have, as far as content/options.yaml knows: whoever uses a new one looks it up
 * and adds it. Long options of shell blocks, of scripts in YAML and Dockerfiles, and of code in the text; samples may show wrong ones.
 */
export const options: Rule = function* ({ knowledge }) {
  const programs = new Map(knowledge.options.programs.map((program) => [program.program, program]));
  const find = (name: string): ProgramData | undefined => programs.get(name) ?? programs.get(withoutVersion(name));
  for (const page of knowledge.pages) {
    for (const { line, words } of commandsIn(page)) {
      const used = words.slice(1, endOfOptions(words)).filter((word) => OPTION.test(word));
      const [name = ''] = words;
      if (!PROGRAM.test(name)) continue;
      const program = find(name);
      if (used.length > 0 && program === undefined) {
        const reason = `The options of ${name} are not in content/options.yaml.`;
        yield problem('FL216', page, line, reason, 'Look them up in its source or documentation, and add the program.');
      } else if (program !== undefined && !passesOn(program, words)) {
        const known = optionsOf(program, words);
        for (const option of used.map((word) => word.replace(/=.*$/s, '')).filter((word) => !known.has(word))) {
          const reason = `${[program.program, ...subcommandOf(program, words)].join(' ')} is not known to have ${option}.`;
          const remedy = `Look it up in ${program.source}; add it to content/options.yaml, or mend the command.`;
          yield problem('FL216', page, line, reason, remedy);
        }
      }
    }
  }
};

const OPTION = /^--[A-Za-z]/;
/** No variable and no option: what may be the name or path of a program. */
const PROGRAM = /^[\w@.~/][\w@.~/+-]*$/;

/** `npm` of `npm@11`, which npx runs. */
const withoutVersion = (name: string): string => name.replace(/(?<=.)@[^@/]*$/, '');

function* commandsIn(page: Page): Generator<Command> {
  const symptom = page.body.sections.find(({ name }) => name === 'Symptom');
  const skipped = new Set((symptom?.nodes ?? []).flatMap((node) => [...walk(node)]));
  for (const node of page.body.tree ? walk(page.body.tree) : []) {
    if (skipped.has(node)) continue;
    for (const script of scriptsAt(node)) {
      for (const { line, words } of commandsOf(script)) {
        const first = lineOf(node) + (isShell(node) ? line + 1 : 0);
        yield { line: first, words: afterInterpreter(words) };
      }
    }
  }
}

const isShell = (node: MdastNode): boolean => node.type === 'code' && /^(?:sh|powershell)$/.test(node.lang ?? '');

function scriptsAt(node: MdastNode): string[] {
  if (node.type === 'inlineCode') return inline(node.value);
  if (node.type !== 'code') return [];
  return READERS.get(node.lang ?? '')?.(node.value) ?? [];
}

const READERS: ReadonlyMap<string, (text: string) => string[]> = new Map([
  ['sh', (text) => [text]],
  ['powershell', (text) => [text]],
  ['yaml', scriptsOf],
  ['dockerfile', scriptsOfDockerfile],
]);

/** Code in the text: a command, or `run: …` of a workflow; no other key of YAML, and no message. */
function inline(code: string): string[] {
  const scripts = scriptsOf(code);
  return scripts.length > 0 || /^\w+(?: \w+)?: /.test(code) ? scripts : [code];
}

/** `python -m twine upload` is twine. */
const afterInterpreter = (words: readonly string[]): readonly string[] =>
  /^(?:python[\d.]*|py)$/.test(words[0] ?? '') && words[1] === '-m' ? words.slice(2) : words;

/** What follows `--` is for somebody else. */
const endOfOptions = (words: readonly string[]): number | undefined => {
  const end = words.indexOf('--');
  return end < 0 ? undefined : end;
};

/** Options may stand before the subcommand, as in `git -C folder tag`: each may have the next word for its value. */
function beginsWith(words: readonly string[], subcommand: string): boolean {
  const wanted = subcommand.split(' ');
  for (let at = 1; at < words.length; at++) {
    if (wanted.every((word, index) => words[at + index] === word)) return true;
    if (!BEFORE_SUBCOMMAND.test(words[at] ?? '') && !BEFORE_SUBCOMMAND.test(words[at - 1] ?? '')) return false;
  }
  return false;
}

/** An option, or a toolchain as in `cargo +1.85 build`. */
const BEFORE_SUBCOMMAND = /^[-+]/;

const passesOn = (program: ProgramData, words: readonly string[]): boolean =>
  program.runs.some((subcommand) => beginsWith(words, subcommand));

/** The longest subcommand of the list that the words name. */
function subcommandOf(program: ProgramData, words: readonly string[]): string[] {
  const named = Object.keys(program.options).filter((key) => key !== '*' && beginsWith(words, key));
  return named.sort((a, b) => b.length - a.length).slice(0, 1);
}

function optionsOf(program: ProgramData, words: readonly string[]): ReadonlySet<string> {
  const keys = ['*', ...subcommandOf(program, words)];
  return new Set(keys.flatMap((key) => program.options[key] ?? []));
}
