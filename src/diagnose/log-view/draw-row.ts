import type { Cards } from '../card.ts';
import type { LogRow } from '../log/stored-log.ts';
import { el } from '../../browser/el.ts';
import type { LogContents } from './log-contents.ts';
import type { Range } from './ranges.ts';
import type { Row } from './row-model.ts';
import { gapView, lineView, noteView, sectionView } from './row-view.ts';

/** What rows are drawn from. */
export interface RowSource {
  readonly log: LogContents;
  readonly cards: Cards;
  /** The text of a line, where it has arrived. */
  readonly textOf: (line: number) => LogRow | undefined;
  /** The line that the reader was led to last. */
  readonly here: number;
  readonly find: RegExp | undefined;
  readonly colours: boolean;
  readonly openGap: (range: Range) => void;
}

/** Draws the row at an index of the log's rows. */
export function drawRow(index: number, source: RowSource): HTMLElement {
  const element = viewOf(source.log.rows.row(index), source);
  element.setAttribute('aria-rowindex', String(index + 1));
  return element;
}

function viewOf(row: Row | undefined, { log, cards, textOf, here, find, colours, openGap }: RowSource): HTMLElement {
  switch (row?.kind) {
    case 'note':
      return noteView(row.mark, cards);
    case 'section':
      return sectionView(row.section);
    case 'gap':
      return gapView(row.range, () => openGap(row.range));
    case 'line': {
      const { line } = row;
      const look = { row: textOf(line), level: log.levelOf(line), mark: log.markOf(line) };
      return lineView(line, { ...look, here: line === here, find, colours });
    }
    case undefined:
      return el('div', { class: 'row' });
  }
}
