import { describe, expect, test } from 'vitest';
import { SightingTable, wholeSighting, type Sighting } from '../../../src/matcher/collect/sighting.ts';
import { sighting } from './judging.ts';

const tableOf = (...sightings: readonly Sighting[]): SightingTable => {
  const table = new SightingTable();
  for (const one of sightings) table.add(one);
  return table;
};
const seen = (...sightings: readonly Sighting[]) => tableOf(...sightings).bySignature.get(0);
const at = (line: number, rest: Partial<Sighting> = {}): Sighting => sighting(0, { line, ...rest });

test('a whole template is told by its size', () => {
  const { evidence } = at(4);
  expect(wholeSighting({ signature: 3, size: 17, kind: 'error', evidence, values: { nail: '7b' } })).toEqual({
    signature: 3,
    how: 'whole',
    share: 1,
    amount: 17,
    words: 0,
    cut: false,
    decided: true,
    kind: 'error',
    evidence,
    values: { nail: '7b' },
  });
});

test('signatures are kept apart', () => {
  const { bySignature } = tableOf(at(1), sighting(1, { line: 2 }));
  expect([...bySignature].map(([signature, { lines }]) => [signature, lines])).toEqual([
    [0, [1]],
    [1, [2]],
  ]);
});

describe('of two sightings of one signature', () => {
  test.each<[string, Partial<Sighting>, Partial<Sighting>]>([
    ['the whole text tells more than a part', { kind: 'echo' }, { how: 'partial', kind: 'error' }],
    ['the whole text tells more than its words', { kind: 'echo' }, { how: 'aligned', kind: 'error' }],
    ['an error tells more than a notice', { kind: 'error' }, { kind: 'notice' }],
    ['a plain line tells more than a warning', { kind: 'plain' }, { kind: 'warning' }],
    ['a warning tells more than a debug line', { kind: 'warning' }, { kind: 'debug' }],
    ['a debug line tells more than an echo', { kind: 'debug' }, { kind: 'echo' }],
    ['the kind of line counts before the share', { share: 0.5, kind: 'plain' }, { share: 0.9, kind: 'warning' }],
    ['more of the text tells more', { how: 'partial', share: 0.8 }, { how: 'aligned', share: 0.7 }],
  ])('%s, wherever it stands', (_, more, less) => {
    for (const sightings of [
      [at(1, less), at(2, more)],
      [at(1, more), at(2, less)],
      [at(2, more), at(1, less)],
    ]) {
      expect(seen(...sightings)).toMatchObject({ best: more, latest: more });
    }
  });

  test.each<[string, Partial<Sighting>, Partial<Sighting>]>([
    ['a part and its words', { how: 'partial', share: 0.8 }, { how: 'aligned', share: 0.8 }],
    ['an error and a plain line', { kind: 'error' }, { kind: 'plain' }],
    ['a warning and a notice', { kind: 'warning' }, { kind: 'notice' }],
  ])('%s tell as much: the first in the log is the best, the last added the latest', (_, one, other) => {
    expect(seen(at(3, one), at(5, other))).toMatchObject({ best: one, latest: other });
    expect(seen(at(5, one), at(3, other))).toMatchObject({ best: other, latest: other });
  });
});

test('of equals on one line the first stays the best', () => {
  const [one, other] = [at(3, { values: { nail: 'one' } }), at(3, { values: { nail: 'other' } })];
  expect(seen(one, other)).toMatchObject({ best: one, latest: other });
});

describe('the lines of a signature', () => {
  test('are all on which it stands in the same way, each once', () => {
    expect(seen(at(4), at(2), at(4, { kind: 'warning' }))?.lines).toEqual([4, 2]);
  });

  test('are only those of the whole text once that is met', () => {
    const part = { how: 'partial' } as const;
    expect(seen(at(1, part), at(2, part), at(3), at(4, part))?.lines).toEqual([3]);
  });

  test('are of its parts or of its words, whichever comes first', () => {
    expect(seen(at(1, { how: 'partial' }), at(2, { how: 'aligned' }))?.lines).toEqual([1]);
  });

  test('are fifty at most, the first ones', () => {
    const lines = Array.from({ length: 51 }, (_, line) => line + 1);
    expect(seen(...lines.map((line) => at(line)))?.lines).toEqual(lines.slice(0, 50));
  });
});

test.each<[boolean, string, Partial<Sighting>[]]>([
  [true, 'a whole text', [{}]],
  [true, 'an echo beside it', [{ kind: 'echo' }, { kind: 'debug' }]],
  [false, 'an echo alone', [{ kind: 'echo' }]],
  [false, 'a part', [{ how: 'partial' }]],
  [false, 'nothing', []],
])('that a signature stands there whole: %s for %s', (whole, _, sightings) => {
  expect(tableOf(...sightings.map((rest) => at(1, rest))).hasWhole(0)).toBe(whole);
});
