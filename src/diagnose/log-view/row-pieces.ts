import type { Section } from '../log/section.ts';
import type { Mark } from './marks.ts';
import type { Range } from './ranges.ts';
import type { Piece } from './row-model.ts';

/** Cuts a log into runs of rows: at what is folded, at notes, and where a section begins. The parameters are those of `RowModel`. */
export function piecesOf(
  lineCount: number,
  shown: readonly Range[],
  notes: readonly Mark[],
  sections: readonly Section[],
): Piece[] {
  const between = inserts(notes, sections);
  const beginnings = new Set(sections.map(({ line }) => line));
  const pieces: Piece[] = [];
  let next = 1;
  let at = 0;
  for (const { first, last } of shown) {
    const inGap: Section[] = [];
    let insert = between[at];
    for (; insert && insert.after < first - 1; insert = between[++at]) {
      if (insert.piece.kind === 'section') inGap.push(insert.piece.section);
    }
    pieces.push(...gap(next, first - 1, beginnings.has(first) ? undefined : inGap.at(-1)));
    let from = first;
    for (; insert && insert.after <= last - (insert.piece.kind === 'section' ? 1 : 0); insert = between[++at]) {
      // A note of a line that is folded has gone with it.
      if (insert.after < first && insert.piece.kind === 'note') continue;
      if (insert.after >= from) pieces.push({ kind: 'lines', range: { first: from, last: insert.after } });
      pieces.push(insert.piece);
      from = insert.after + 1;
    }
    if (from <= last) pieces.push({ kind: 'lines', range: { first: from, last } });
    next = last + 1;
  }
  return [...pieces, ...gap(next, lineCount, undefined)];
}

/** What stands between two lines. */
interface Insert {
  /** The line above it. */
  readonly after: number;
  readonly piece: Extract<Piece, { kind: 'note' | 'section' }>;
}

/** A note belongs to the line above it, so that it comes before the name of a section. */
function inserts(notes: readonly Mark[], sections: readonly Section[]): Insert[] {
  return [
    ...notes.map((mark): Insert => ({ after: mark.lastLine, piece: { kind: 'note', mark } })),
    ...sections.map((section): Insert => ({ after: section.line - 1, piece: { kind: 'section', section } })),
  ].sort((a, b) => a.after - b.after || Number(a.piece.kind === 'section') - Number(b.piece.kind === 'section'));
}

/** Folded lines. @param section that begins within them, and of which the lines after them are shown: its name is kept */
function gap(first: number, last: number, section: Section | undefined): Piece[] {
  if (last < first) return [];
  if (!section) return [{ kind: 'gap', range: { first, last } }];
  return [
    ...gap(first, section.line - 1, undefined),
    { kind: 'section', section },
    ...gap(section.line, last, undefined),
  ];
}
