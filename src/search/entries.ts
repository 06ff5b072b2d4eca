import { formatNumber } from '../format.ts';
import type { Reply } from './ask.ts';
import { KINDS, type Found, type Kind } from './index-client.ts';
import { corrected } from './near-word.ts';
import { actOption, group, hitOption, logOption, wayOption, type Option } from './options.ts';
import { KIND_NAMES } from './words.ts';

/** What options of the list do with the search itself. */
export interface Acts {
  /** Searches for another text. */
  readonly search: (text: string) => void;
  /** Searches for the same everywhere. */
  readonly everywhere: () => void;
  /** Shows more pages of a kind, beginning in the place of the option. */
  readonly more: (kind: Kind, option: Option) => void;
}

/** A search and its answer. */
export interface Asked {
  /** With the line breaks that the field drops. */
  readonly text: string;
  readonly term: string;
  readonly isLog: boolean;
  readonly reply: Reply;
  /** Name of the tool or group that was searched; empty for everywhere. */
  readonly where: string;
  /** Names of all tools. */
  readonly tools: readonly string[];
}

/** The list before anything is asked. `id` is the beginning of the ids of its headings. */
export function startEntries(id: string, recent: readonly string[], acts: Acts): HTMLElement[] {
  const again = recent.map((term) => actOption(term, () => acts.search(term)));
  const browse = [
    allIssues(),
    wayOption('/tools/', 'All tools', 'By what they do in a release.'),
    wayOption('/guides/', 'Guides', 'Set up so that it holds.'),
  ];
  return [
    ...(again.length > 0 ? [group(`${id}-recent`, 'Recent searches', again)] : []),
    group(`${id}-browse`, 'Browse', browse),
  ];
}

/** The list where a text is taken for a log and is too long to search for. */
export function logEntries(text: string): HTMLElement[] {
  return [knownLog(text), allIssues()];
}

/** Pages by their kind; before them the paste box for what a tool has printed, after them ways on where not all words were found. */
export function answerEntries(id: string, asked: Asked, acts: Acts): HTMLElement[] {
  const { text, term, isLog, reply } = asked;
  const isWhole = reply.total > 0 && reply.without.length === 0;
  return [
    ...(isLog ? [knownLog(text)] : []),
    ...inOrder(reply.found, term).map((found) => foundGroup(id, found, acts)),
    ...(isWhole ? [] : [group(`${id}-ways`, 'Or else', waysOn(asked, acts))]),
  ];
}

const knownLog = (text: string): Option => logOption(text, 'This looks like a log: diagnose it');
const allIssues = (): Option => wayOption('/issues/', 'All issues', 'By tool, with a filter.');

function foundGroup(id: string, { kind, hits, total }: Found, acts: Acts): HTMLElement {
  const left = total - hits.length;
  const more = actOption(`${formatNumber(left)} more`, () => acts.more(kind, more));
  return group(`${id}-${kind}`, KIND_NAMES[kind], [...hits.map(hitOption), ...(left > 0 ? [more] : [])], total);
}

/** A tool comes first where its name is what was asked for. */
function inOrder(found: readonly Found[], term: string): Found[] {
  const asked = plain(term);
  const isNamed = found.some(({ kind, hits }) => kind === 'tool' && hits.some(({ title }) => plain(title) === asked));
  const order: readonly Kind[] = isNamed ? ['tool', ...KINDS] : KINDS;
  return found.filter(({ total }) => total > 0).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function waysOn({ text, term, isLog, reply, where, tools }: Asked, acts: Acts): Option[] {
  const suspects = reply.without.length > 0 ? reply.without : term.split(/\s+/);
  const better = corrected(term, suspects, tools);
  return [
    ...(better === undefined ? [] : [actOption(`Did you mean “${better}”?`, () => acts.search(better))]),
    ...(where === '' ? [] : [actOption('Search everywhere', acts.everywhere, `Not only ${where}.`)]),
    ...(isLog ? [] : [logOption(text, 'Diagnose it instead')]),
    allIssues(),
  ];
}
