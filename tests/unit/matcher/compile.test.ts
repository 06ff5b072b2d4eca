import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/matcher/index.ts';
import { SAMPLE_ISSUES, sampleIndex, sampleIssue } from '../../support/sample-index.ts';

describe('an index file', () => {
  test('is the same for the same issues in any order', () => {
    const file = compileIndex(SAMPLE_ISSUES);
    expect(compileIndex([...SAMPLE_ISSUES].reverse())).toEqual(file);
    expect(compileIndex([...SAMPLE_ISSUES.slice(3), ...SAMPLE_ISSUES.slice(0, 3)])).toEqual(file);
    expect(file.tools.map(({ id }) => id)).toEqual(['glue', 'hammer', 'saw']);
  });

  test('leaves out what is empty', () => {
    const packed = (rest: Parameters<typeof sampleIssue>[2]) =>
      compileIndex([sampleIssue('saw/one', 'Saw', rest)]).tools[0]?.issues[0];
    const text = 'the saw is blunt';
    const signature = (rest = {}) => ({ signatures: [{ text, strength: 'strong' as const, ...rest }] });
    expect(packed(signature())).toEqual(['one', 'saw/one', [[text, 1]], 1]);
    expect(packed(signature({ requires: [], excludes: [] }))).toEqual(['one', 'saw/one', [[text, 1]], 1]);
    expect(packed(signature({ requires: ['a'] }))?.[2]).toEqual([[text, 1, ['a']]]);
    expect(packed(signature({ excludes: ['b'] }))?.[2]).toEqual([[text, 1, [], ['b']]]);
    expect(packed(signature({ requires: ['a'], excludes: ['b'] }))?.[2]).toEqual([[text, 1, ['a'], ['b']]]);
    expect(packed({ consequenceOf: ['saw/two'] })?.[4]).toEqual(['saw/two']);
    expect(packed({ envelope: true })?.slice(4)).toEqual([[], true]);
  });

  test('of a signature that is no template is refused', () => {
    const broken = sampleIssue('saw/one', 'Saw', { signatures: [{ text: 'the {saw is blunt', strength: 'strong' }] });
    expect(() => compileIndex([broken])).toThrow(/\{/);
  });

  test('tells of two issues once that they are confused, and both know it', () => {
    const named = (id: string, ...confusedWith: string[]) => sampleIssue(id, 'Saw', { confusedWith });
    const issues = [
      named('saw/a', 'saw/d', 'saw/b'),
      named('saw/b', 'saw/a', 'saw/b'),
      named('saw/c', 'saw/gone'),
      named('saw/d'),
    ];
    expect(compileIndex(issues).confusedWith).toEqual([[1, 3], [], [], []]);
    expect(sampleIndex(issues).issues.map(({ confusedWith }) => confusedWith)).toEqual([[1, 3], [0], [], [0]]);
    expect(
      sampleIndex([named('saw/a'), named('saw/b'), named('saw/c', 'saw/b', 'saw/a')]).issues[2]?.confusedWith,
    ).toEqual([0, 1]);
  });
});
