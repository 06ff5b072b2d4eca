import { parse } from 'yaml';

/** One simple command of a shell script. */
export interface Command {
  /** Line within the script, from 0. */
  readonly line: number;
  /** Its words without quotation marks: the program, subcommands, options, arguments. */
  readonly words: readonly string[];
}

/** Keywords and programs that another command follows, with their options whose value is the next word. */
const WRAPPERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...'if then elif else while until do ! { ( time exec command nohup'
    .split(' ')
    .map((word): [string, string[]] => [word, []]),
  ['sudo', '-u -g -h -p -C -D -R -T --user --group --host --prompt --chdir'.split(' ')],
  ['env', '-u -C --unset --chdir'.split(' ')],
  ['xargs', '-a -d -E -I -L -n -P -s --arg-file --delimiter --max-args --max-lines --max-procs'.split(' ')],
  ['npx', '-p --package -w --workspace'.split(' ')],
  ['bunx', '-p --package'.split(' ')],
  ['xcrun', '--sdk --toolchain'.split(' ')],
]);

const ASSIGNMENT = /^\w+\+?=/;

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
    for (const command of unwrapped(words)) commands.push({ line: start, words: command });
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

/** What the words of one command start: a wrapper that has options, what it runs, and what `find -exec` runs. */
function* unwrapped(all: readonly string[]): Generator<readonly string[]> {
  const first = all.findIndex((word) => !ASSIGNMENT.test(word));
  if (first < 0) return;
  const words = all.slice(first);
  const valued = WRAPPERS.get(words[0] ?? '');
  if (valued === undefined) {
    const inner = words.findIndex((word) => /^-(?:exec|ok)(?:dir)?$/.test(word));
    yield inner < 0 ? words : words.slice(0, inner + 1);
    if (inner >= 0) yield* unwrapped(words.slice(inner + 1));
    return;
  }
  let end = 1;
  while (words[end]?.startsWith('-') === true && words[end] !== '--') end += valued.includes(words[end] ?? '') ? 2 : 1;
  if (end > 1) yield words.slice(0, end);
  yield* unwrapped(words.slice(words[end] === '--' ? end + 1 : end));
}

/** Scripts in a piece of YAML, one after another: `run` of a step, `script` of GitLab; none where it is not YAML. */
export function scriptsOf(yaml: string): string[] {
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'silent' });
  } catch {
    return [];
  }
  return [...scriptsIn(value)];
}

/** What the `RUN` instructions of a Dockerfile run in a shell, without their own options. */
export const scriptsOfDockerfile = (text: string): string[] =>
  [...text.matchAll(/^RUN\s+(?:--\w\S*\s+)*(?!\[)((?:\\\n|.)+)/gm)].map(([, script = '']) => script);

function* scriptsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const lines: unknown[] = SCRIPT_KEY.test(key) ? [member].flat() : [];
    const scripts = lines.filter((line) => typeof line === 'string');
    if (scripts.length > 0) yield* scripts;
    else yield* scriptsIn(member);
  }
}

const SCRIPT_KEY = /^(?:run|(?:before_|after_)?script)$/;

const unquoted = (word: string): string => word.replaceAll(/^(['"])(.*)\1$/gs, '$2');
