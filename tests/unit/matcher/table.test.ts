import { expect, test } from 'vitest';
import { diagnose } from '../../../src/matcher/index.ts';
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
