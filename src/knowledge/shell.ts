import { parse } from 'yaml';

/** One simple command of a shell script. */
export interface Command {
  /** Line within the script, from 0. */
  readonly line: number;
  /** Its words without quotation marks: the program, subcommands, options, arguments. */
  readonly words: readonly string[];
}

/** Programs and keywords that another command follows. */
const WRAPPERS = new Set(
  'if then elif else while until do ! { ( time sudo env exec command xargs npx bunx xcrun nohup'.split(' '),
);

/** What parts one command from the next; a comment ends with its line. */
const TOKEN =
  /(?<comment>(?<=^|\s)#[^\n]*)|(?<joined>\\\n)|(?<end>\n|\|\|?|&&|;|\$\(|[()`]|(?<![<>])&(?![>\w]))|(?<word>(?:'[^']*'|"(?:\\.|[^"\\])*"|\$\{[^}]*\}|\\.|[^\s'"\\|;()`&]|&(?=[>\w]))+)/g;

/**
 * The commands of a shell script, also those in `$(…)`. A reader for the scripts of fixes, not a shell: here documents are
 * read as commands, and a substitution inside quotation marks is looked into.
 */
export function commandsOf(script: string): Command[] {
  const commands: Command[] = [];
  let line = 0;
  let start = 0;
  let words: string[] = [];
  const close = (): void => {
    const first = words.findIndex((word) => !WRAPPERS.has(word) && !/^\w+\+?=/.test(word));
    if (first >= 0) commands.push({ line: start, words: words.slice(first) });
    words = [];
  };
  for (const { 0: text, groups = {} } of script.matchAll(TOKEN)) {
    if (groups['end'] !== undefined) close();
    if (groups['word'] !== undefined) {
      if (words.length === 0) start = line;
      words.push(unquoted(text));
      for (const [, inner = ''] of text.matchAll(/\$\(([^)]*)\)/g)) {
        commands.push(...commandsOf(inner).map((command) => ({ ...command, line: line + command.line })));
      }
    }
    line += text.split('\n').length - 1;
  }
  close();
  return commands;
}

/** Scripts in the `run` and `script` keys of a piece of YAML, one after another; none where it is not YAML. */
export function scriptsOf(yaml: string): string[] {
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'silent' });
  } catch {
    return [];
  }
  return [...scriptsIn(value)];
}

function* scriptsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if ((key === 'run' || key === 'script') && typeof member === 'string') yield member;
    else yield* scriptsIn(member);
  }
}

const unquoted = (word: string): string => word.replaceAll(/^(['"])(.*)\1$/gs, '$2');
