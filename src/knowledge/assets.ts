import { createHash } from 'node:crypto';
import { compileIndex, type Fills } from '../matcher/index.ts';
import { currentKnowledge } from './current.ts';
import { codeOf, fillsIn, fillsOf } from './fills.ts';
import type { FirstStep, Issue, Knowledge } from './model.ts';
import { issueSources } from './sources.ts';
import { toolCards } from './tool-cards.ts';
import { issuePath } from './urls.ts';

/** What a finding's card shows of its issue. */
export interface Card {
  readonly title: string;
  readonly toolName: string;
  readonly summary: string;
  readonly tell: string;
  readonly url: string;
  readonly firstStep?: FirstStep;
  /** Of the page's fills those for the title and for the code of the first step. */
  readonly fills?: Fills;
}

/** A file that the site serves: its path from the root of the site and its text. */
export interface Asset {
  readonly path: string;
  readonly body: string;
}

/** What the paste box loads: the matcher's index, the cards by id of the issue, the tools by theirs. */
export interface MatcherAssets {
  readonly index: Asset;
  readonly cards: Asset;
  readonly tools: Asset;
}

/** What caught values stand for in the commands of each page, by id of the issue. */
type FillsById = ReadonlyMap<string, Fills>;

let cached: { of: Knowledge; assets: MatcherAssets; fills: FillsById } | undefined;

/** The matcher's files for the present content, each named by the hash of what is in it, so that a browser may keep it for good. */
export const matcherAssets = (): MatcherAssets => current().assets;

/** What caught values stand for in the commands of each page, for the present content. */
export const pageFills = (): FillsById => current().fills;

function current(): NonNullable<typeof cached> {
  const knowledge = currentKnowledge();
  if (cached?.of === knowledge) return cached;
  const fills = fillsOfAll(knowledge);
  const ofCommands = knowledge.issues.map(
    (issue) => [issue.id, fillsIn(codeOf(issue), fills.get(issue.id) ?? {})] as const,
  );
  return (cached = { of: knowledge, fills: new Map(ofCommands), assets: makeAssets(knowledge, fills) });
}

const fillsOfAll = ({ issues }: Knowledge): FillsById => new Map(issues.map((issue) => [issue.id, fillsOf(issue)]));

/** The files for a given content. */
export function makeAssets(knowledge: Knowledge, fills: FillsById = fillsOfAll(knowledge)): MatcherAssets {
  return {
    index: asset('index', compileIndex(issueSources(knowledge))),
    cards: asset('cards', cardsOf(knowledge, fills)),
    tools: asset('tools', toolCards(knowledge)),
  };
}

function asset(name: string, value: unknown): Asset {
  const body = JSON.stringify(value);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/matcher/${name}.${hash}.json`, body };
}

function cardsOf(knowledge: Knowledge, fills: FillsById): Record<string, Card> {
  const names = new Map(knowledge.tools.tools.map((tool) => [tool.id, tool.name]));
  return Object.fromEntries(
    knowledge.issues.map((issue) => [
      issue.id,
      { ...cardOf(issue, names.get(issue.data.tool) ?? issue.data.tool), ...cardFills(issue, fills.get(issue.id)) },
    ]),
  );
}

function cardFills({ data, firstStep }: Issue, fills: Fills = {}): Pick<Card, 'fills'> {
  const shown = fillsIn([data.title, firstStep?.code ?? ''].join('\n'), fills);
  return Object.keys(shown).length > 0 ? { fills: shown } : {};
}

function cardOf(issue: Issue, toolName: string): Card {
  const { title, summary, tell } = issue.data;
  return {
    title,
    toolName,
    summary,
    tell,
    url: issuePath(issue.id),
    ...(issue.firstStep ? { firstStep: issue.firstStep } : {}),
  };
}
