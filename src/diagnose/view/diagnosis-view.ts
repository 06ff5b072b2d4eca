import type { Diagnosis, LogLine } from '../../matcher/types.ts';
import type { Cards } from '../card.ts';
import type { Section } from '../log/section.ts';
import { headline } from '../sentences.ts';
import { el } from './el.ts';
import { findingCard } from './finding-card.ts';
import { errorLineList, searchWords, waysOn } from './way-on.ts';

export interface ViewOptions {
  readonly cards: Cards;
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
  if (diagnosis.verdict === 'unknown') return [heading, notKnown(diagnosis), ...wayOut(diagnosis, options)];
  const list = el(
    'ol',
    { 'aria-label': 'Findings', role: 'list' },
    ...diagnosis.findings.map((finding) => findingCard(finding, options)),
  );
  return diagnosis.verdict === 'possible' ? [heading, list, ...wayOut(diagnosis, options)] : [heading, list];
}

function notKnown({ errorLines }: Diagnosis): HTMLElement {
  const text =
    errorLines.length > 0
      ? 'No error that is known here stands in this log, and a guess would only cost you time.'
      : 'This fits no error that is known here. If it was put in your own words, try the red lines of the log themselves.';
  return el('p', {}, text);
}

function wayOut({ errorLines }: Diagnosis, { onReport, goTo }: ViewOptions): Node[] {
  const list = errorLineList(errorLines, goTo);
  const ways = waysOn(onReport, bestWords(errorLines));
  return list ? [list, ways] : [ways];
}

/** The words of the last error-like line that has enough of them: it is nearest to the end of the run. */
function bestWords(lines: readonly LogLine[]): string {
  return lines.map(searchWords).findLast((words) => words.split(' ').length > 2) ?? '';
}
