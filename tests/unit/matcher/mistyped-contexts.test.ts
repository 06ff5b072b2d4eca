import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/matcher/index.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';

const TEXT = 'the plank does not fit the drawing';
const index = sampleIndex([
  sampleIssue('saw/asks', 'Saw', {
    signatures: [{ text: TEXT, strength: 'weak', requires: ['sawing table started', 'sawmill'] }],
  }),
  sampleIssue('saw/excludes', 'Saw', {
    signatures: [{ text: 'nail is bent beyond repair', strength: 'strong', excludes: ['hammer head came off'] }],
  }),
  // Its words are known, and with them those that the contexts use.
  sampleIssue('saw/words', 'Saw', {
    signatures: [{ text: 'sawing table hammer head sawmill came started off', strength: 'strong' }],
  }),
]);
const found = (...lines: string[]): string[] =>
  diagnose(lines.join('\n'), index).findings.map(({ issue, confidence }) => `${issue} ${confidence}`);

describe('a context counts with a mistyped word', () => {
  test('where a signature asks for it', () => {
    expect(found('sawing table strated', 'Error: ' + TEXT)).toContain('saw/asks likely');
    expect(found('sawing table painted', 'Error: ' + TEXT)).not.toContain('saw/asks likely');
  });

  test('where it excludes a signature', () => {
    const bent = 'Error: nail is bent beyond repair';
    expect(found('hammmer head came off', bent)).toEqual([]);
    expect(found('hammer is here', bent)).toEqual(['saw/excludes certain']);
  });
});

test.each([
  ['it is one word', 'sawmil'],
  ['the mistyped word is another one of the line', 'sawing-table started, hamer'],
])('a context does not count where %s', (_, line) => {
  expect(found(line, 'Error: ' + TEXT)).not.toContain('saw/asks likely');
});
