import { describe, expect, test } from 'vitest';
import { sightByWords } from '../../../src/matcher/collect/by-words.ts';
import type { CandidateLine } from '../../../src/matcher/collect/candidate-lines.ts';
import { SightingTable } from '../../../src/matcher/collect/sighting.ts';
import { candidate, candidates } from '../../support/candidates.ts';
import { knowing } from '../../support/sample-index.ts';
import { sighting } from './judging.ts';

const TWELVE = 'auger bolt copper dowel easel flange gasket hinge ingot jigsaw kiln ladder'.split(' ');
const index = knowing([
  'the brown pot holds dried adhesive',
  'hammer head came off at swing {count:int} again',
  'empty saw',
  TWELVE.join(' '),
  'plank was not cut along its grain',
  'npm code saw broke',
]);
const [POT, HAMMER, EMPTY, LONG, PLANK, BROKE] = [0, 1, 2, 3, 4, 5] as const;
/** Fills a line up to the width from which on it may have been wrapped. */
const FILL = 'zz '.repeat(14);

/** A number that is this one, but for rounding. */
const about = (value: number): number => expect.closeTo(value) as number;
const table = (lines: readonly CandidateLine[], sightings = new SightingTable()): SightingTable => {
  sightByWords(lines, index, sightings, new Set());
  return sightings;
};
const best = (signature: number, ...lines: string[]) => table(candidates(...lines)).bySignature.get(signature)?.best;

describe('a line', () => {
  test('that words a signature otherwise is a sighting of its words', () => {
    const line = '  Error: the brown pot now holds quite dried adhesive ';
    expect(best(POT, 'one', line)).toEqual({
      signature: POT,
      how: 'aligned',
      share: 1,
      amount: about(index.tokens.weights[POT] ?? 0),
      words: 6,
      cut: false,
      decided: true,
      kind: 'error',
      evidence: { line: 2, lastLine: 2, text: line, start: 2, end: line.length - 1 },
      values: {},
    });
  });

  test('is read with its words spelt as they are known, and without its prefix', () => {
    expect(best(POT, 'brown pot holds driet adhesve')?.words).toBe(5);
    expect(best(BROKE, 'x npm code saw so broke')?.words).toBe(4);
    expect(best(BROKE, 'npm ERR! code saw so broke')).toBeUndefined();
  });

  test('must hold three words of it', () => {
    expect(best(EMPTY, 'empty old saw')).toBeUndefined();
    expect(best(POT, 'holds so dried adhesive')).toMatchObject({ words: 3 });
  });

  test('without a word that tells failure from success is undecided', () => {
    expect(best(PLANK, 'plank was cut along its grain')).toMatchObject({ how: 'aligned', decided: false });
    expect(best(PLANK, 'plank was not cut along grain')).toMatchObject({ how: 'aligned', decided: true });
  });

  test('of an echo is not read', () => {
    expect(table([candidate('the brown pot now holds dried adhesive', { kind: 'echo' })]).bySignature.size).toBe(0);
  });

  test('that says other things, or nothing, is no sighting', () => {
    expect(table(candidates('the saw is sharp', '', '…')).bySignature.size).toBe(0);
  });
});

describe('a template that stands there whole', () => {
  test('is a sighting of the whole, with what it caught', () => {
    const line = 'and the hammer head came off at swing 12 again';
    expect(best(HAMMER, line)).toMatchObject({
      how: 'whole',
      amount: index.signatures[HAMMER]?.size,
      kind: 'plain',
      values: { count: '12' },
      evidence: { line: 1, lastLine: 1, text: line, start: 8, end: line.length },
    });
  });

  test('is not refuted, though its placeholder is typed', () => {
    expect(table(candidates('hammer head came off at swing 12 again')).refuted.size).toBe(0);
  });

  test('in a command or in source code is an echo', () => {
    expect(best(HAMMER, 'echo "hammer head came off at swing 12 again"')).toMatchObject({ how: 'whole', kind: 'echo' });
  });

  test('in escapes, and over two lines, is as well', () => {
    expect(best(POT, 'the brown \\n pot holds dried adhesive')?.how).toBe('whole');
    const lines = [`${FILL}the brown pot`, 'holds dried adhesive'];
    expect(best(POT, ...lines)).toMatchObject({ how: 'whole', evidence: { line: 1, lastLine: 2 } });
  });

  test('is enough: its words on other lines are not looked at', () => {
    const sightings = new SightingTable();
    sightings.add(sighting(POT, { line: 9 }));
    table(candidates('the brown pot now holds dried adhesive'), sightings);
    expect(sightings.bySignature.get(POT)?.lines).toEqual([9]);
    sightings.add(sighting(HAMMER, { line: 9, kind: 'echo' }));
    table(candidates('hammer head came off at swing 12 again'), sightings);
    expect(sightings.bySignature.get(HAMMER)?.best.evidence.line).toBe(1);
  });
});

describe('a signature with a typed placeholder', () => {
  test('whose words all stand there with a value of another type is refuted', () => {
    const { bySignature, refuted } = table(candidates('hammer head came off at swing twelve again'));
    expect([...refuted]).toEqual([HAMMER]);
    expect(bySignature.size).toBe(0);
  });

  test('of which a word is missing is not', () => {
    const { bySignature, refuted } = table(candidates('hammer head came off at swing twelve'));
    expect(refuted.size).toBe(0);
    expect(bySignature.get(HAMMER)?.best.how).toBe('aligned');
  });

  test('is not asked for where it has none', () => {
    expect(table(candidates('the brown pot now holds dried adhesive')).refuted.size).toBe(0);
  });
});

describe('words over two lines', () => {
  const split = (at: number, fill = FILL): string[] => [
    `${fill}${TWELVE.slice(0, at).join(' so ')}`,
    TWELVE.slice(at).join(' so '),
  ];

  test('are those of one text where the first line is long enough to have been wrapped', () => {
    expect(best(LONG, ...split(6))).toMatchObject({ share: 1, words: 12, evidence: { line: 1, lastLine: 2 } });
    const short = [`${'x'.repeat(5)} ${TWELVE.slice(0, 6).join(' ')}`.slice(-39), TWELVE.slice(6).join(' ')];
    expect(best(LONG, ...short)?.share).toBeLessThan(0.6);
    expect(best(LONG, ...short)?.evidence).toMatchObject({ line: 1, lastLine: 1 });
  });

  test('must be a good deal more than those of either line', () => {
    expect(best(LONG, ...split(11))).toMatchObject({ words: 11, evidence: { line: 1, lastLine: 1 } });
    expect(best(LONG, ...split(10))).toMatchObject({ words: 12, evidence: { line: 1, lastLine: 2 } });
    expect(best(LONG, ...split(1))).toMatchObject({ words: 11, evidence: { line: 2, lastLine: 2 } });
  });

  test('are found beside all the words of another signature', () => {
    const [first, second] = split(6);
    const lines = [first ?? '', `${second ?? ''} the brown pot now holds dried adhesive`];
    expect(best(LONG, ...lines)).toMatchObject({ share: 1, evidence: { line: 1, lastLine: 2 } });
  });

  test('that all stand on the second are not those of the first', () => {
    const [first] = candidates(FILL, TWELVE.join(' so '));
    expect(table(first ? [first] : []).bySignature.size).toBe(0);
  });
});
