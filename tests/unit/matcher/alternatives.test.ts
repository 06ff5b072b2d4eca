import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/matcher/index.ts';
import type { Finding, IssueSource } from '../../../src/matcher/index.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';

const weak = (id: string, text: string, rest: Partial<IssueSource> = {}): IssueSource =>
  sampleIssue(id, 'Kiln', { signatures: [{ text, strength: 'weak', requires: ['firing 7'] }], ...rest });

const CRACKED = weak('kiln/cracked', 'the tile has a crack of {width:int} mm', {
  confusedWith: ['kiln/chipped', 'kiln/warped'],
});
const CHIPPED = weak('kiln/chipped', 'a corner is missing', { frequency: 0 });
const WARPED = weak('kiln/warped', 'the tile rocks on the table', { frequency: 3 });
const GLAZED = weak('kiln/glazed', 'glaze ran over the rim', { confusedWith: ['kiln/cracked'] });
const LIKELY = 'firing 7 begins\nthe tile has a crack of 3 mm';

const told = (log: string, issues: readonly IssueSource[]): string[] =>
  diagnose(log, sampleIndex(issues)).findings.map(({ issue, confidence, insteadOf }: Finding) =>
    [issue, confidence, ...(insteadOf === undefined ? [] : [`instead of ${insteadOf}`])].join(' '),
  );

describe('what a finding is easily confused with', () => {
  test('follows it where it is not certain, the more frequent first, with no line of its own', () => {
    expect(told(LIKELY, [CRACKED, CHIPPED, WARPED])).toEqual([
      'kiln/cracked likely',
      'kiln/warped possible instead of kiln/cracked',
      'kiln/chipped possible instead of kiln/cracked',
    ]);
    const [, other] = diagnose(LIKELY, sampleIndex([CRACKED, CHIPPED, WARPED])).findings;
    expect(other).toMatchObject({ lines: [], values: {}, consequences: [] });
    expect(other?.evidence).toBeUndefined();
  });

  test('counts whichever of the two pages says so', () => {
    expect(told(LIKELY, [{ ...CRACKED, confusedWith: [] }, GLAZED])).toEqual([
      'kiln/cracked likely',
      'kiln/glazed possible instead of kiln/cracked',
    ]);
  });

  test('does not follow a certain finding', () => {
    const sure = {
      ...CRACKED,
      signatures: [{ text: 'the tile has a crack of {width:int} mm', strength: 'strong' }],
    } as const;
    expect(told(LIKELY, [sure, CHIPPED, WARPED])).toEqual(['kiln/cracked certain']);
  });

  test('does not follow where the log speaks against it', () => {
    const excluded = weak('kiln/warped', 'the tile has a crack', { frequency: 3 });
    const signatures = [{ text: 'the tile has a crack', strength: 'weak', excludes: ['firing 7'] }] as const;
    expect(told(LIKELY, [CRACKED, CHIPPED, { ...excluded, signatures }])).toEqual([
      'kiln/cracked likely',
      'kiln/chipped possible instead of kiln/cracked',
    ]);
  });

  test('is not told twice where the log shows it as well', () => {
    expect(told(`${LIKELY}\na corner is missing`, [CRACKED, CHIPPED])).toEqual([
      'kiln/cracked likely',
      'kiln/chipped likely',
    ]);
  });

  test('is not told twice where it follows from what follows from the finding', () => {
    const chipped = { ...CHIPPED, consequenceOf: ['kiln/cracked'] };
    const glazed = { ...GLAZED, consequenceOf: ['kiln/chipped'] };
    const log = `${LIKELY}\na corner is missing\nglaze ran over the rim`;
    expect(told(log, [CRACKED, chipped, glazed, WARPED])).toEqual([
      'kiln/cracked likely',
      'kiln/warped possible instead of kiln/cracked',
    ]);
  });

  test('adds nothing where three are shown', () => {
    const shown = `${LIKELY}\na corner is missing\nglaze ran over the rim`;
    expect(told(shown, [CRACKED, CHIPPED, GLAZED, WARPED])).toEqual([
      'kiln/cracked likely',
      'kiln/glazed likely',
      'kiln/chipped likely',
    ]);
  });

  test('adds no more than make three, and takes none away where more are shown', () => {
    const [cut, burnt] = [weak('kiln/cut', 'an edge is cut'), weak('kiln/burnt', 'the bottom is black')];
    const known = { ...CRACKED, confusedWith: ['kiln/burnt', 'kiln/chipped', 'kiln/cut', 'kiln/warped'] };
    expect(told(LIKELY, [known, CHIPPED, WARPED, cut, burnt])).toHaveLength(3);
    const four = `${LIKELY}\na corner is missing\nglaze ran over the rim\nan edge is cut`;
    expect(told(four, [known, CHIPPED, GLAZED, WARPED, cut, burnt])).toHaveLength(4);
  });

  test('comes first where the log says more of it, whatever is met more often', () => {
    const [first, second] = told(`${LIKELY}\nfound below the corner`, [CRACKED, CHIPPED, WARPED]).slice(1);
    expect([first, second].map((line) => line?.split(' ')[0])).toEqual(['kiln/chipped', 'kiln/warped']);
  });

  test('is nobody where the log is not known', () => {
    expect(told('cups and saucers\nall is well', [CRACKED, CHIPPED, WARPED])).toEqual([]);
  });
});
