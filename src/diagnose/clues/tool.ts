import type { MatchIndex } from '../../matcher/load.ts';
import { phraseTokens } from '../../matcher/phrases/phrase-index.ts';
import type { FailingStep } from './failing-step.ts';
import { messageOf } from './step-line.ts';

/** So many texts of a tool must hold a program's name, and such a share of all texts that do, for the name to stand for the tool. */
const MIN_TEXTS = 5;
const MIN_SHARE = 0.5;

/** Programs that every step runs: they are nobody's tool. */
const ORDINARY = new Set(
  'cat cd chmod chown cp curl cut date diff echo exit export false find for function grep gunzip gzip head if install jq ln ls make mkdir mv printf pwd read rm sed set sleep sort source tail tar tee test touch tr true uname unzip wget while xargs zip'.split(
    ' ',
  ),
);

/** What stands before the program that is meant. */
const WRAPPERS = new Set([
  'sudo',
  'env',
  'time',
  'exec',
  'command',
  'npx',
  'bunx',
  'pnpx',
  'uvx',
  'pipx',
  'bash',
  'sh',
]);
/** Runs a module of this name: `python3 -m twine`. */
const INTERPRETER = /^(?:python[\d.]*|py)$/;

/**
 * The tool that failed, by the words that the matcher knows tools by: the program or action that ran, then what the line itself begins with,
 * then a tool's full name in it. Undefined where none of them speaks of one tool.
 * @returns its id
 */
export function toolOf({ reason, command }: FailingStep, index: MatchIndex): string | undefined {
  const tools = [...new Set(index.issues.map(({ tool }) => tool))];
  const said = messageOf(reason.text);
  return (
    (command && toolOfCommand(command.text, tools, index)) ??
    toolOfSpeaker(reason.text, said, tools, index) ??
    firstNamed(said, tools)
  );
}

function toolOfCommand(command: string, tools: readonly string[], index: MatchIndex): string | undefined {
  const action = /^(?:\.\/)?([\w.-]+\/[\w./-]+)@\S+$/.exec(command)?.[1];
  if (action !== undefined) return named(phraseTokens(action), tools, index);
  for (const part of command.split(/&&|\|\||[;|]/)) {
    const program = programOf(part);
    const tool = program === undefined ? undefined : toolOfProgram(program, tools, index);
    if (tool !== undefined) return tool;
  }
  return undefined;
}

/** The name of the program that a part of a command line runs. */
function programOf(part: string): string | undefined {
  const words = part.trim().split(/\s+/);
  for (let at = 0; at < words.length; at += 1) {
    const word = (words[at] ?? '').replace(/^["'(]+|["')]+$/g, '');
    const name = word.slice(word.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd|bat|sh)$/i, '');
    if (/^[A-Z_]\w*=/i.test(word) || word.startsWith('-') || WRAPPERS.has(name)) continue;
    if (INTERPRETER.test(name)) return words[at + 1] === '-m' ? words[at + 2] : undefined;
    return name === '' || ORDINARY.has(name) ? undefined : name.toLowerCase();
  }
  return undefined;
}

/** Who speaks: `npm ERR! …`, `cosign: …`. */
function toolOfSpeaker(text: string, said: string, tools: readonly string[], index: MatchIndex): string | undefined {
  const npm = /\bnpm (?:ERR!|error)/.test(text) ? 'npm' : undefined;
  const speaker = npm ?? /^\[?([a-z][\w.-]{1,30})\]?(?:\[\d+\])?: /.exec(said)?.[1];
  return speaker === undefined ? undefined : toolOfProgram(speaker, tools, index);
}

function toolOfProgram(program: string, tools: readonly string[], index: MatchIndex): string | undefined {
  const id = program.replaceAll('_', '-');
  if (tools.includes(id)) return id;
  const [word, ...more] = phraseTokens(program);
  if (word === undefined || more.length > 0) return undefined;
  const counts = [...(index.toolWords.postings.get(word) ?? [])].sort(([, a], [, b]) => b - a);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const [best] = counts;
  return best && best[1] >= MIN_TEXTS && best[1] >= MIN_SHARE * all ? tools[best[0]] : undefined;
}

/** The tool all of whose name stands among some words; of several the one with the longest. */
function named(words: readonly string[], tools: readonly string[], { toolWords }: MatchIndex): string | undefined {
  let best = -1;
  toolWords.names.forEach((name, at) => {
    // A name of which a word is too common to be kept says too little.
    if (name.length < (tools[at] ?? '').split('-').length || !name.every((word) => words.includes(word))) return;
    if (best < 0 || name.length > (toolWords.names[best]?.length ?? 0)) best = at;
  });
  return tools[best];
}

/** The tool whose name of several words stands first in a text, as a word of its own. */
function firstNamed(text: string, tools: readonly string[]): string | undefined {
  const lower = ` ${text.toLowerCase()} `;
  return tools
    .filter((tool) => tool.includes('-'))
    .map((tool) => ({ tool, at: lower.search(new RegExp(`(?<![\\w-])${tool}(?![\\w-])`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.tool;
}
