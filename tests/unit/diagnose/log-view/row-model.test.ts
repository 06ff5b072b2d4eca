import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Section } from '../../../../src/diagnose/log/section.ts';
import type { Mark } from '../../../../src/diagnose/log-view/marks.ts';
import { merged } from '../../../../src/diagnose/log-view/ranges.ts';
import { RowModel, type Row } from '../../../../src/diagnose/log-view/row-model.ts';

const note = (line: number, lastLine = line): Mark => ({ line, lastLine, role: 'cause', issue: 'a/b' });
const rowsOf = (model: RowModel): (Row | undefined)[] =>
  Array.from({ length: model.rowCount }, (_, index) => model.row(index));
const brief = (row: Row | undefined): string => {
  if (row?.kind === 'line') return String(row.line);
  if (row?.kind === 'gap') return `${row.range.first}-${row.range.last}`;
  return row?.kind === 'note' ? `note ${row.mark.line}` : `section ${row?.section.line ?? ''}`;
};

test('an unfolded log has a row for each line, and notes under their lines', () => {
  const model = new RowModel(5, [{ first: 1, last: 5 }], [note(2, 3), note(5)]);
  expect(rowsOf(model).map(brief)).toEqual(['1', '2', '3', 'note 2', '4', '5', 'note 5']);
  expect([1, 2, 3, 4, 5].map((line) => model.rowOfLine(line))).toEqual([0, 1, 2, 4, 5]);
});

test('gaps stand for folded lines, at the ends too', () => {
  const model = new RowModel(
    20,
    [
      { first: 5, last: 6 },
      { first: 10, last: 10 },
    ],
    [note(6)],
  );
  expect(rowsOf(model).map(brief)).toEqual(['1-4', '5', '6', 'note 6', '7-9', '10', '11-20']);
  expect([1, 4, 5, 8, 10, 20].map((line) => model.rowOfLine(line))).toEqual([0, 0, 1, 4, 5, 6]);
});

test('notes of matches that lie in each other come in the order of their ends', () => {
  const model = new RowModel(4, [{ first: 1, last: 4 }], [note(1, 3), note(2)]);
  expect(rowsOf(model).map(brief)).toEqual(['1', '2', 'note 2', '3', 'note 1', '4']);
});

const sections = (...lines: number[]): Section[] => lines.map((line) => ({ line, group: 'job', name: `from ${line}` }));

test('the name of a section stands above its first line, under what is said about the line before', () => {
  const model = new RowModel(4, [{ first: 1, last: 4 }], [note(2)], sections(1, 3));
  expect(rowsOf(model).map(brief)).toEqual(['section 1', '1', '2', 'note 2', 'section 3', '3', '4']);
  expect([1, 2, 3, 4].map((line) => model.rowOfLine(line))).toEqual([1, 2, 5, 6]);
});

test('of folded sections, those are named of which lines are shown', () => {
  const shown = [
    { first: 15, last: 15 },
    { first: 30, last: 31 },
  ];
  const model = new RowModel(50, shown, [note(9)], sections(1, 10, 20, 25, 30, 40));
  expect(rowsOf(model).map(brief)).toEqual([
    '1-9',
    'section 10',
    '10-14',
    '15',
    '16-29',
    'section 30',
    '30',
    '31',
    '32-50',
  ]);
});

test('has no rows beyond its ends', () => {
  const model = new RowModel(2, [{ first: 1, last: 2 }], []);
  expect(model.row(2)).toBeUndefined();
  expect(new RowModel(0, [], []).rowCount).toBe(0);
});

test('every line is in exactly one row, and is found there', () => {
  const line = fc.integer({ min: 1, max: 60 });
  const range = fc.tuple(line, line).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(range), fc.uniqueArray(line), fc.uniqueArray(line), (ranges, notes, begins) => {
      const model = new RowModel(
        60,
        merged(ranges),
        notes.map((at) => note(at)),
        sections(...begins.sort((a, b) => a - b)),
      );
      const lines = rowsOf(model).flatMap((row) => {
        if (row?.kind === 'line') return [row.line];
        if (row?.kind !== 'gap') return [];
        return Array.from({ length: row.range.last - row.range.first + 1 }, (_, at) => row.range.first + at);
      });
      expect(lines).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
      for (const one of lines) {
        const row = model.row(model.rowOfLine(one));
        if (row?.kind === 'line') expect(row.line).toBe(one);
        else expect(row?.kind === 'gap' && row.range.first <= one && row.range.last >= one).toBe(true);
      }
    }),
  );
});
