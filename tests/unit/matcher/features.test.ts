import { describe, expect, test } from 'vitest';
import { affinitiesOf, type Affinity } from '../../../src/matcher/affinity/features.ts';
import type { LogProfile } from '../../../src/matcher/affinity/profile.ts';
import { ENOUGH, scoreIssues } from '../../../src/matcher/affinity/scores.ts';
import { weighTools } from '../../../src/matcher/affinity/tool-words.ts';
import type { Suspect } from '../../../src/matcher/rank/suspect.ts';
import { saying } from '../../support/candidates.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';
import { suspect } from '../../support/suspects.ts';

/** Every word but `anvil` is of one issue alone, and so has the weight 1. */
const index = sampleIndex([
  sampleIssue('anvil/bent', 'Anvil', {
    title: 'chisel rivet mallet auger',
    summary: 'Bolt, gear!',
    phrases: ['rusty spring', 'broken latch bolt'],
    signatures: [{ text: 'zinc {n} copper at {n} gear', strength: 'weak' }],
    frequency: 3,
  }),
  sampleIssue('saw/dull-blade', 'Saw', { title: 'anvil', summary: 'Tin.' }),
  sampleIssue('saw/why', 'Saw', { title: 'Why is it so?', summary: 'Pewter.' }),
]);
const [BENT, DULL, UNTITLED] = [0, 1, 2];
const COMMON = index.phrases.weight('anvil');
const UNHEARD = index.phrases.weight('unheard');

const affinityOf = (issue: number, profile: LogProfile, suspects: readonly Suspect[] = []): Affinity | undefined =>
  affinitiesOf(profile, suspects, index).find((affinity) => affinity.issue === issue);
/** A feature of the first issue in a log whose only line says these words. */
const of = (words: string) => affinityOf(BENT, saying([words, 1]))?.features;

test('a log without a word says nothing of any issue', () => {
  const affinity = affinityOf(BENT, { ...saying(), words: new Map() }, [suspect(BENT)]);
  expect(Object.values(affinity?.features ?? {}).every(Number.isFinite)).toBe(true);
  expect(affinity).toMatchObject({ share: 0, features: { saidInSummary: 0, saidInSignatures: 0, saidInName: 0 } });
});

describe('a sighting', () => {
  const profile = saying(['chisel', 1]);

  test('counts by its score, and more where it makes the issue likely', () => {
    const features = (rest: Partial<Suspect>) => affinityOf(BENT, profile, [suspect(BENT, rest)])?.features;
    expect(features({ confidence: 'likely', score: 19 })).toMatchObject({ likely: 1, sighted: Math.log(20) / 5 });
    expect(features({ confidence: 'possible', score: 4 })).toMatchObject({ likely: 0, sighted: Math.log(5) / 5 });
    expect(affinityOf(BENT, profile)?.features).toMatchObject({ likely: 0, sighted: 0 });
  });

  test('makes an issue a candidate of which the log says nothing else', () => {
    expect(affinityOf(DULL, profile)).toBeUndefined();
    const sighted = affinityOf(DULL, profile, [suspect(DULL)]);
    expect(sighted).toMatchObject({ share: 0, line: undefined });
    expect(sighted?.features).toMatchObject({
      title: 0,
      phrase: 0,
      line: 0,
      allRelative: 0,
      toolRelative: 0,
      named: 0,
    });
  });
});

describe('the title', () => {
  test('counts by the share of its weight that the log says', () => {
    expect(of('chisel rivet mallet unheard')?.title).toBeCloseTo(3 / 4);
    expect(affinityOf(BENT, saying(['chisel rivet mallet', 1], ['auger', 0.5]))?.features.title).toBeCloseTo(3.5 / 4);
  });

  test('counts for less where that is little', () => {
    expect(of('chisel')?.title).toBeCloseTo((1 / 4) * (1 / ENOUGH));
    expect(affinityOf(DULL, saying(['anvil', 1]))?.features.title).toBeCloseTo(COMMON / ENOUGH);
  });

  test('without a word that tells anything counts nothing', () => {
    expect(affinityOf(UNTITLED, saying(['pewter', 1]))?.features.title).toBe(0);
  });
});

describe('a phrase', () => {
  test('counts by its common weight with the log, of that of both; the best one does', () => {
    expect(of('broken latch unheard')?.phrase).toBeCloseTo(2 / (3 + UNHEARD));
    expect(of('rusty spring')?.phrase).toBeCloseTo(1);
    expect(of('rusty latch')?.phrase).toBeCloseTo(1 / 3);
  });

  test('of an issue that has none counts nothing', () => {
    expect(affinityOf(DULL, saying(['tin', 1]))?.features.phrase).toBe(0);
  });
});

describe('what the log says', () => {
  test('counts by the share of its weight that stands in summary, signatures and name', () => {
    const said = of('bolt gear copper bent unheard');
    // `bent` stands in its name alone, which is not indexed.
    const all = 3 + 2 * UNHEARD;
    expect(said?.saidInSummary).toBeCloseTo(2 / all);
    expect(said?.saidInSignatures).toBeCloseTo(2 / all);
    expect(said?.saidInName).toBeCloseTo(UNHEARD / all);
    const light = affinityOf(BENT, saying(['bolt', 0.5], ['unheard anvil', 1]));
    expect(light?.features.saidInSummary).toBeCloseTo(0.5 / (1 + UNHEARD + COMMON));
  });

  test('goes beside the share that any of its words cover, and the line that they cover best', () => {
    const affinity = affinityOf(BENT, saying(['chisel unheard', 0.5], ['bolt copper latch', 1]));
    expect(affinity?.share).toBeCloseTo(4 / (4 + UNHEARD));
    expect(affinity?.features.line).toBeCloseTo(1);
    expect(affinity?.line?.words).toEqual(['bolt', 'copper', 'latch']);
    expect(affinity?.frequency).toBe(3);
  });
});

describe('beside the others', () => {
  test('an issue counts by its score of that of the best', () => {
    const profile = saying(['anvil tin', 1]);
    const scores = scoreIssues(profile, index);
    const [bent = 0, dull = 0] = [BENT, DULL].map((issue) => scores.get(issue)?.all);
    expect(affinityOf(DULL, profile)?.features.allRelative).toBe(1);
    expect(affinityOf(BENT, profile)?.features.allRelative).toBeCloseTo(bent / dull);
    expect(bent).toBeLessThan(dull);
  });

  test('its tool counts by what the log says of it, of what it says of the first; and where it is named', () => {
    const profile = saying(['saw tin', 1], ['chisel rivet mallet auger spring', 1]);
    const { weights } = weighTools(profile.seen, index.toolWords);
    const [anvil = 0, saw = 0] = [...weights];
    expect(affinityOf(DULL, profile)?.features).toMatchObject({
      named: 1,
      toolRelative: saw / Math.max(anvil, saw, 1),
    });
    expect(affinityOf(BENT, profile)?.features).toMatchObject({
      named: 0,
      toolRelative: anvil / Math.max(anvil, saw, 1),
    });
    expect(Math.max(anvil, saw)).toBeGreaterThan(1);
  });
});

describe('of many issues', () => {
  const group = (name: string, title: string) =>
    Array.from({ length: 26 }, (_, at) =>
      sampleIssue(`t/${name}${String(at + 10)}`, '', { title: `${title} pad${name}${String(at)}`, summary: '' }),
    );
  const found = (issues: ReturnType<typeof group>, profile: LogProfile): string[] => {
    const many = sampleIndex(issues);
    return affinitiesOf(profile, [], many).map(({ issue }) => many.issues[issue]?.id ?? '');
  };
  const first = (name: string) => Array.from({ length: 25 }, (_, at) => `t/${name}${String(at + 10)}`);

  test('the first 25 by their best line and the first 25 by all lines are looked at', () => {
    const issues = [...group('few', 'anvil'), ...group('line', 'anvil chisel'), ...group('spread', 'bolt gear cog')];
    const profile = saying(['anvil chisel', 1], ['bolt', 1], ['gear', 1], ['cog', 1]);
    expect(found(issues, profile).sort()).toEqual([...first('line'), ...first('spread')]);
  });

  test('of equals it is the first of the index, whichever the log speaks of first', () => {
    const issues = [...group('a', 'anvil chisel'), ...group('b', 'bolt gear')];
    expect(found(issues, saying(['bolt gear', 1], ['anvil chisel', 1])).sort()).toEqual(first('a'));
  });
});
