import { describe, expect, test } from 'vitest';
import { knowing } from '../../support/sample-index.ts';
import { collect, repeat } from '../../support/collecting.ts';

const index = knowing(
  [
    'the brown pot holds dried adhesive',
    'hammer head came off at swing {count:int}',
    'the bench has stopped with mark 41',
    'the long plank was not cut along its grain',
    'the bench has fallen (again)',
  ],
  { requires: ['made in the old workshop'] },
);
const [POT, HAMMER, MARK, PLANK, FALLEN] = [0, 1, 2, 3, 4] as const;
const of = (signature: number, ...lines: string[]) =>
  collect(lines.join('\n'), index).sightings.bySignature.get(signature);

describe('a signature that stands there whole', () => {
  test('is sighted with its place, its kind and what it caught', () => {
    const line = '2026-03-04T05:06:07Z Error: hammer head came off at swing 12';
    expect(of(HAMMER, 'one', line)).toMatchObject({
      best: {
        signature: HAMMER,
        how: 'whole',
        share: 1,
        amount: index.signatures[HAMMER]?.size,
        kind: 'error',
        evidence: { line: 2, lastLine: 2, text: line, start: 28, end: line.length },
        values: { count: '12' },
      },
      lines: [2],
    });
  });

  test('is sighted behind an empty first line', () => {
    expect(of(POT, '', 'the brown pot holds dried adhesive')?.lines).toEqual([2]);
  });

  test('in a command is an echo', () => {
    expect(of(POT, 'x', 'echo "the brown pot holds dried adhesive"')?.best.kind).toBe('echo');
  });

  test('over two lines has the number of the first and of the last', () => {
    expect(of(POT, 'x', 'y', 'the brown pot', 'holds dried adhesive')?.best).toMatchObject({
      how: 'whole',
      evidence: { line: 3, lastLine: 4, text: 'the brown pot' },
    });
  });

  test('is sighted wherever it stands, 400 times at most', () => {
    const lines = repeat(410, () => 'the brown pot holds dried adhesive');
    expect(of(POT, ...lines.slice(0, 3))?.lines).toEqual([1, 2, 3]);
    const { latest } = of(POT, ...lines) ?? {};
    // Each line takes one attempt for each of the anchors.
    expect(latest?.evidence.line).toBeGreaterThan(100);
    expect(latest?.evidence.line).toBeLessThanOrEqual(400);
  });
});

describe('a signature of which a part stands there', () => {
  test('is sighted by the part', () => {
    const line = 'Warning: the brown pot holds dried paint';
    const found = 'thebrownpotholdsdried'.length;
    expect(of(POT, 'x', line)?.best).toEqual({
      signature: POT,
      how: 'partial',
      share: found / (index.signatures[POT]?.size ?? 0),
      amount: found,
      words: 0,
      cut: false,
      decided: true,
      kind: 'warning',
      evidence: { line: 2, lastLine: 2, text: line, start: 9, end: 34 },
      values: {},
    });
  });

  test('says so where the text is cut', () => {
    expect(of(POT, 'x', 'the brown pot holds dried adh')?.best).toMatchObject({ how: 'partial', cut: true });
  });

  test('in a command is an echo', () => {
    expect(of(POT, 'x', 'echo "the brown pot holds dried paint"')?.best).toMatchObject({
      how: 'partial',
      kind: 'echo',
    });
  });

  test('goes on on the next line', () => {
    expect(of(POT, 'x', 'the brown pot holds', 'dried paint')?.best).toMatchObject({
      amount: 'thebrownpotholdsdried'.length,
      evidence: { line: 2, lastLine: 3 },
    });
  });

  test('is undecided without the word that tells failure from success, unless the text is cut', () => {
    expect(of(PLANK, 'the long plank was cut along its grain')?.best).toMatchObject({ decided: false });
    expect(of(PLANK, 'the long plank was not split')?.best).toMatchObject({ cut: false, decided: true });
    expect(of(PLANK, 'was cut along its grain')?.best ?? { cut: false }).toMatchObject({ cut: false });
    expect(of(PLANK, 'the long plank was')?.best).toMatchObject({ cut: true, decided: true });
  });

  test('with another number is another message, unless it ends before the number', () => {
    expect(of(MARK, 'the bench has stopped with sign 41')?.best.how).toBe('partial');
    expect(of(MARK, 'the bench has stopped with mark 7')).toBeUndefined();
    expect(of(MARK, 'the bench has stopped with')?.best).toMatchObject({ how: 'partial', cut: true });
  });

  test('is looked for ten times, and not where it stands whole', () => {
    const part = 'the brown pot holds dried paint';
    const sighted = of(POT, ...repeat(30, () => part))?.lines.length ?? 0;
    expect(sighted).toBeGreaterThan(2);
    expect(sighted).toBeLessThanOrEqual(10);
    expect(of(POT, ...repeat(30, () => `${part}, ${part}`))?.lines).toHaveLength(sighted);
    const lines = ['the brown pot holds dried adhesive', ...repeat(3, () => 'the brown pot holds dried paint')];
    expect(of(POT, ...lines)?.lines).toEqual([1]);
  });
});

describe('a signature all of whose text stands there, and yet not it', () => {
  const refuted = (...lines: string[]): number[] => [...collect(lines.join('\n'), index).sightings.refuted];

  test('is refuted: a value of another type, a word that goes on', () => {
    expect(refuted('hammer head came off at swing twelve')).toEqual([HAMMER]);
    expect(of(HAMMER, 'hammer head came off at swing twelve')).toBeUndefined();
    expect(refuted('the brown pot holds dried adhesives')).toEqual([POT]);
  });

  test('is sighted by its parts where nothing goes on behind it', () => {
    const log = ['x', 'breathe bench has fallen (again)'];
    expect(of(FALLEN, ...log)?.best).toMatchObject({ how: 'partial', share: 1 });
    expect(refuted(...log)).toEqual([]);
  });

  test('is not where a part is missing', () => {
    expect(refuted('hammer head came off at', 'the brown pot holds dried paint')).toEqual([]);
  });
});

describe('a context', () => {
  const contexts = (...lines: string[]): number[] => [...collect(lines.join('\n'), index).contexts];

  test('is met where all of it stands, once for all signatures that ask for it', () => {
    expect(contexts('one', 'pot: made in the old workshop', 'made in the old workshop')).toEqual([0]);
    expect(contexts('one', 'made in the old workshops')).toEqual([]);
  });

  test('that only stand in the source of a script are told apart', () => {
    const said = (...lines: string[]): number[] => [...collect(lines.join('\n'), index).said];
    const script = 'if [ -d old ]; then echo "made in the old workshop"; fi';
    expect(contexts(script)).toEqual([0]);
    expect(said(script)).toEqual([0]);
    expect(said(script, 'made in the old workshop')).toEqual([]);
    expect(said('made in the old workshop', script)).toEqual([]);
  });

  test('keeps no signature from being looked for', () => {
    expect(of(POT, 'made in the old workshop', 'the brown pot holds dried adhesive')?.lines).toEqual([2]);
  });

  test('is looked for again where it was missed, a bounded number of times', () => {
    const near = (count: number) => repeat(count, () => 'made in the old workshops');
    expect(contexts(...near(20), 'made in the old workshop')).toEqual([0]);
    expect(contexts(...near(401), 'made in the old workshop')).toEqual([]);
  });

  test('that was often missed is no longer looked for over the end of a line', () => {
    const after = (count: number) => [
      ...repeat(count, () => 'made in the old workshops'),
      'x',
      'y',
      'made in the old',
      'workshop',
    ];
    expect(contexts(...after(3))).toEqual([0]);
    expect(contexts(...after(60))).toEqual([]);
  });
});
