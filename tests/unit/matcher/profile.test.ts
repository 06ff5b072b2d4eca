import { describe, expect, test } from 'vitest';
import { profileOf } from '../../../src/matcher/affinity/profile.ts';
import type { CandidateLine } from '../../../src/matcher/collect/candidate-lines.ts';
import { Spelling } from '../../../src/matcher/tokens/spelling.ts';
import { candidate, candidates } from '../../support/candidates.ts';

const spelling = new Spelling(new Map([['anvil', 1]]));
const profile = (lines: readonly CandidateLine[], short = false) => profileOf(lines, short, spelling);
/** Number and weight of each key line. */
const key = (lines: readonly CandidateLine[], short = false): string[] =>
  profile(lines, short).lines.map((line) => `${String(line.candidate.number)}: ${line.weight.toFixed(2)}`);

describe('the key lines of a log', () => {
  test('are those that look like a failure, the surest first, of equals the earlier', () => {
    expect(key(candidates('anvil missing', 'anvil', '##[error]anvil denied', 'chisel unknown'))).toEqual([
      '3: 1.00',
      '1: 0.33',
      '4: 0.33',
    ]);
  });

  test('are put in the order of the log also where they come in another', () => {
    const [one, two] = candidates('anvil missing', 'chisel unknown') as [CandidateLine, CandidateLine];
    expect(key([two, one])).toEqual(['1: 0.33', '2: 0.33']);
  });

  test('are twelve at most', () => {
    const lines = candidates(...Array.from({ length: 13 }, () => 'anvil missing'));
    expect(profile(lines).lines).toHaveLength(12);
  });

  test('are the last six where none looks like one', () => {
    const lines = candidates(...Array.from({ length: 8 }, (_, at) => `anvil ${String(at)}`));
    expect(key(lines)).toEqual(['3: 0.50', '4: 0.50', '5: 0.50', '6: 0.50', '7: 0.50', '8: 0.50']);
    expect(profile(lines).failing).toBe(false);
    expect(profile([...lines, candidate('chisel failed')]).failing).toBe(true);
  });

  test('are no echoes', () => {
    expect(key([candidate('anvil missing', { kind: 'echo' })])).toEqual([]);
    expect(key([candidate('anvil', { kind: 'echo' }), candidate('chisel', { number: 2 })])).toEqual(['2: 0.50']);
  });
});

describe('in a short text', () => {
  test('every line is a key line, by half if it does not look like a failure', () => {
    const lines = candidates('anvil', 'chisel missing', '##[error]rivet');
    expect(key(lines, true)).toEqual(['3: 1.00', '1: 0.50', '2: 0.50']);
  });

  test('an echo is as well; no failure has happened for that', () => {
    const echo = [candidate('anvil missing', { kind: 'echo' })];
    expect(key(echo, true)).toEqual(['1: 0.50']);
    expect(profile(echo, true).failing).toBe(false);
  });
});

describe('the words', () => {
  test('are those of the message, each once, spelt as they are known', () => {
    const [line] = profile(candidates('2026-03-04T05:06:07Z ##[error]anvol rivet anvil')).lines;
    expect(line?.words).toEqual(['anvil', 'rivet']);
  });

  test('of a key line are sixty at most; all of them were seen', () => {
    const long = `failed ${Array.from({ length: 70 }, (_, at) => `word${String(at)}`).join(' ')}`;
    const { lines, seen } = profile([candidate(long)]);
    expect(lines[0]?.words).toHaveLength(60);
    expect(seen.size).toBe(71);
  });

  test('have the weight of the weightiest line that holds them', () => {
    const { words } = profile(candidates('anvil missing', '##[error]anvil rivet'));
    expect([...words]).toEqual([
      ['anvil', 1],
      ['rivet', 1],
      ['miss', expect.closeTo(1 / 3)],
    ]);
  });

  test('of all lines were seen, also of echoes and of lines that are no key lines', () => {
    const { seen, words } = profile([
      candidate('chisel failed'),
      candidate('mallet'),
      candidate('auger', { kind: 'echo' }),
    ]);
    expect([...seen]).toEqual(['chisel', 'fail', 'mallet', 'auger']);
    expect([...words.keys()]).toEqual(['chisel', 'fail']);
  });
});
