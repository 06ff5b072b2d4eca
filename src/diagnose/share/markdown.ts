import type { Finding } from '../../matcher/types.ts';
import { unfold } from '../../matcher/unfold.ts';
import type { Card, Cards } from '../card.ts';
import { formatLines } from '../../format.ts';
import { sectionAt, sectionTitle, type Section } from '../log/section.ts';
import { CONFIDENCE, CONFUSED } from '../sentences.ts';
import { foundHash } from './found-link.ts';

export interface MarkdownOptions {
  readonly cards: Cards;
  readonly sections: readonly Section[];
  /** The line of each finding without secrets, in the order of the findings; undefined where a finding has none. */
  readonly masked: readonly (string | undefined)[];
  /** Address of the site, with a slash at the end. */
  readonly site: string;
}

/** A diagnosis for an issue or a chat: what was found, how sure it is, the line, what to do, and where it stands. */
export function diagnosisMarkdown(findings: readonly Finding[], options: MarkdownOptions): string {
  const { site } = options;
  const parts = findings.map((finding, at) => findingMarkdown(finding, options.masked[at], options));
  const link = `${site}${foundHash(findings.map(({ issue }) => issue))}`;
  return [...parts, `Found with [Faultline](${link}); the log stayed in the browser.`, ''].join('\n\n');
}

function findingMarkdown(finding: Finding, line: string | undefined, options: MarkdownOptions): string {
  const { cards, site } = options;
  const { issue, confidence, insteadOf, evidence, consequences } = finding;
  const card = cards[issue];
  const section = evidence && sectionAt(options.sections, evidence.line);
  const facts = [
    CONFIDENCE[confidence],
    card?.toolName,
    insteadOf === undefined ? undefined : CONFUSED,
    evidence && formatLines(evidence.line, evidence.lastLine),
    section && inert(sectionTitle(section)),
  ];
  const parts = [
    `**${linkTo(issue, card, site)}**`,
    facts.filter(Boolean).join(' · '),
    line === undefined ? '' : fenced(line),
    card?.summary ?? '',
    ...Array.from(
      unfold(consequences),
      (follower) => `- Follows from it: ${linkTo(follower.issue, cards[follower.issue], site)}`,
    ),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const linkTo = (issue: string, card: Card | undefined, site: string): string =>
  `[${inert(card?.title ?? issue)}](${new URL(card?.url ?? `/issues/${issue}/`, site).href})`;

/** A text that Markdown leaves as it is. */
const inert = (text: string): string => text.replace(/[\\`*_[\]<>#@~|]/g, '\\$&');

/** A fence that nothing inside of it can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
