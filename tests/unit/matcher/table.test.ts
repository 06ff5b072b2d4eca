import { expect, test } from 'vitest';
import { diagnose } from '../../../src/matcher/index.ts';
import { isTableRow, MAX_ROWS, tableColumns } from '../../../src/matcher/read/table.ts';
import { placeOf } from '../../../src/matcher/read/reading.ts';
import { readingOf } from '../../support/readings.ts';
import { sampleIndex } from '../../support/sample-index.ts';

const index = sampleIndex();

test('a message that is wrapped inside a table cell is read down its column', () => {
  const log = [
    '| MARK    | TOOL   | REMARK                 | SEE                      |',
    '|---------|--------|------------------------|--------------------------|',
    '| 0 / 10  | Hammer | nail 7b is bent beyond | https://host.example/one |',
    '|         |        | repair                 |                          |',
    '|---------|--------|------------------------|--------------------------|',
    '| 9 / 10  | Saw    | sharp                  | https://host.example/two |',
  ].join('\n');
  expect(diagnose(log, index).findings).toMatchObject([
    { issue: 'hammer/bent-nail', confidence: 'certain', evidence: { line: 3, lastLine: 4 } },
  ]);
});

test('cells of two rows are not one message', () => {
  const log = ['| 1 | Hammer | nail 7b is bent beyond |', '| 2 | Saw    | repair                 |'].join('\n');
  expect(diagnose(log, index).findings.filter(({ confidence }) => confidence === 'certain')).toEqual([]);
});

const columns = (...rows: string[]): string[] => tableColumns(readingOf(...rows).lines).map(({ text }) => text);

test('a row has two separators at least', () => {
  expect(['a | b', 'a | b | c', '│ a │', 'a b'].map(isTableRow)).toEqual([false, true, true, false]);
});

test('each column is read alone, what stands before the first and behind the last separator as well', () => {
  expect(columns('one | two words | three', '    | and more  |')).toEqual(['one', 'twowordsandmore', 'three']);
});

test('rows go on as long as their first column is empty and all separators stand where they stood', () => {
  expect(columns('| a | b |', '|   | c |', '| d | e |', '|   | f |')).toEqual(['', 'a', 'bc', '']);
  expect(columns('| a | b |', '|   : c |', '|   | d |')).toEqual(['', 'a', 'b', '']);
  expect(columns('a | b | c', '  | d | e')).toEqual(['a', 'bd', 'ce']);
});

test('no cell is longer than so many rows, and no rows have no columns', () => {
  const rows = Array.from({ length: MAX_ROWS + 2 }, () => '|   | c |');
  expect(columns(...rows)[2]).toBe('c'.repeat(MAX_ROWS));
  expect(tableColumns([])).toEqual([]);
});

test('what is found in a column is told where it stands in its row', () => {
  const [, , second] = tableColumns(readingOf('| a | bc |', '|   | d  |').lines);
  expect(second && [0, 1, 2].map((at) => placeOf(second, at))).toEqual([
    { line: 0, column: 6 },
    { line: 0, column: 7 },
    { line: 1, column: 6 },
  ]);
});
