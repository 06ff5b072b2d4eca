import type { Diagnosis } from '../../matcher/types.ts';
import type { Cards, Tools } from '../card.ts';
import type { Clues } from '../clues/clues.ts';
import type { Section } from '../log/section.ts';
import { headline } from '../sentences.ts';
import { el } from '../../browser/el.ts';
import { errorLineList } from './error-lines.ts';
import { findingCard } from './finding-card.ts';
import { nearView } from './near-view.ts';
import { toldView } from './told.ts';
import { waysOn } from './way-on.ts';

export interface ViewOptions {
  readonly cards: Cards;
  readonly tools: Tools;
  /** What the log tells where it is not known for sure. */
  readonly clues?: Clues;
  /** The parts of a log that came as several files. */
  readonly sections: readonly Section[];
  /** The reader wants to report an error that is missing here. */
  readonly onReport: () => void;
  /** Leads to a line of the log; absent where the log is not shown. */
  readonly goTo: ((line: number) => void) | undefined;
}

/** Everything inside the region of the diagnosis. */
export function diagnosisView(diagnosis: Diagnosis, options: ViewOptions): Node[] {
  const heading = el('h2', { tabindex: '-1' }, headline(diagnosis));
  if (diagnosis.verdict === 'known') return [heading, findingList(diagnosis, options)];
  const { clues, cards, goTo } = options;
  const { verdict, errorLines, lineCount } = diagnosis;
  // Of a single line nothing can be told but the line.
  const told = clues && lineCount > 1 ? toldView(clues, options) : undefined;
  const shown = new Set(diagnosis.findings.map(({ evidence }) => evidence?.line));
  if (told) shown.add(clues?.reason?.line);
  const others = errorLines.filter(({ line }) => !shown.has(line));
  return [
    heading,
    verdict === 'unknown' ? notKnown(diagnosis) : undefined,
    told,
    verdict === 'possible' ? worthALook(diagnosis, options) : undefined,
    errorLineList(others, shown.size > 0, goTo),
    verdict === 'unknown' ? nearView(clues?.near ?? [], cards) : undefined,
    waysOn({ ...options, clues }),
  ].filter((node) => node !== undefined);
}

function findingList({ findings }: Diagnosis, options: ViewOptions): HTMLElement {
  const cards = findings.map((finding) => findingCard(finding, options));
  return el('ol', { 'aria-label': 'Findings', role: 'list' }, ...cards);
}

function worthALook(diagnosis: Diagnosis, options: ViewOptions): HTMLElement {
  return el('section', { class: 'worth' }, el('h3', {}, 'Worth a look'), findingList(diagnosis, options));
}

function notKnown({ errorLines }: Diagnosis): HTMLElement {
  const text =
    errorLines.length > 0
      ? 'No known issue shows in this log, and a guess would only cost you time.'
      : 'This fits no known issue. If it was put in your own words, try the red lines of the log themselves.';
  return el('p', {}, text);
}
