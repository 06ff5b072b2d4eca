import { describe, expect, test } from 'vitest';
import { anchorsEach, anchorsOf } from '../../../src/matcher/scan/anchors.ts';
import { Rarity } from '../../../src/matcher/scan/rarity.ts';
import { foldedBytes } from '../../../src/matcher/scan/runs.ts';
import { shortSamples } from '../../../src/matcher/scan/samples.ts';
import { parseTemplate } from '../../../src/matcher/template.ts';

const decoder = new TextDecoder();

/** The anchors of the first text, in an index that holds the others too. */
const anchors = (text: string, ...others: string[]) => {
  const templates = [text, ...others].map(parseTemplate);
  const [template] = templates;
  return template ? anchorsOf(template, new Rarity(templates)) : [];
};
const runs = (...all: [string, ...string[]]) => anchors(...all).map(({ bytes }) => decoder.decode(bytes));
const texts = (...all: [string, ...string[]]) => anchors(...all).map(({ text }) => text);

describe('the anchors of a template', () => {
  test('are up to three runs of 15 bytes that do not overlap', () => {
    const text = 'the brown pot holds dried adhesive, and nobody in the workshop has a knife that cuts it';
    const found = runs(text);
    expect(found).toHaveLength(3);
    for (const run of found) {
      expect(run).toHaveLength(15);
      expect(decoder.decode(foldedBytes(text))).toContain(run);
    }
    const [first = 0, second = 0, third = 0] = found
      .map((run) => decoder.decode(foldedBytes(text)).indexOf(run))
      .sort((a, b) => a - b);
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(15);
    expect(anchors(text)[0]).toMatchObject({ size: 'long', samples: [0, 1, 2, 3, 4, 5, 6, 7] });
  });

  test('lie where few other templates have the same, the rarest first', () => {
    const common = 'the build has failed at step';
    const others = Array.from({ length: 9 }, (_, at) => `${common} ${String(at)}`);
    expect(runs(`${common}: varnish and glue`, ...others)[0]).toMatch(/varnis/);
  });

  test('hold the word that tells the template from another', () => {
    const [first] = texts('error while reading configuration zebra-stripes', 'error while reading configuration');
    expect(first).toContain('zebra');
  });

  test('leave out quotation marks and placeholders', () => {
    for (const anchor of texts('option "verbose-output" of {tool} needs `one-more-value`')) {
      expect(anchor).not.toMatch(/['"`{]/);
    }
  });

  test('of runs that very many have only the first is taken', () => {
    const common = 'the build has failed at one of its many steps';
    expect(runs(common, ...Array.from({ length: 80 }, (_, at) => `${common} ${String(at)}`))).toHaveLength(1);
    expect(runs(common, ...Array.from({ length: 9 }, (_, at) => `${common} ${String(at)}`)).length).toBeGreaterThan(1);
  });

  test('lie in one literal, away from quotation marks', () => {
    const found = runs('a "b" the brown pot stands {where}on the old bench today');
    expect(found.length).toBeGreaterThan(1);
    for (const run of found) expect(' the brown pot stands \non the old bench today').toContain(run);
  });

  test('are shorter where no run is that long, and none where all are shorter than five bytes', () => {
    expect(anchors('no glue "left"')).toMatchObject([{ size: 'short', text: 'noglue' }]);
    expect(runs('no glue "left"')).toEqual(['no glue ']);
    expect(texts('E: {a} lock')).toEqual(['lock']);
    expect(runs('ab "cd" ef')).toEqual([]);
  });
});

test('a very large index has fewer anchors a template, but one at least', () => {
  expect([1, 5_000, 41_000, 60_000, 100_000, 1_000_000].map(anchorsEach)).toEqual([3, 3, 3, 2, 1, 1]);
  const template = parseTemplate('the workshop was locked when the master left it for good');
  expect(anchorsOf(template, new Rarity([template]), 1)).toHaveLength(1);
});

describe('the windows of a short anchor', () => {
  const windows = (text: string, ...others: string[]) =>
    shortSamples(foldedBytes(text), new Rarity([text, ...others].map(parseTemplate)));

  test('are one for each way in which it can lie to the samples', () => {
    expect(windows('mortar and')).toHaveLength(4);
    expect(windows('mortars')).toEqual([0, 1, 2, 3]);
    expect(windows('mortared')).toEqual([0, 1, 2, 3]);
  });

  test('reach over its start or its end by one byte where it is short', () => {
    expect(windows('morta')).toEqual([0, 1, 2, -1]);
    expect(windows('mortar')).toEqual([0, 1, 2, -1]);
  });

  test('lie where few templates have the same', () => {
    expect(windows('abcdefghijkl', 'abcd', 'abcd', 'efgh')[0]).toBe(8);
    expect(windows('abcdefghijkl', 'ijkl', 'abcd', 'abcd')[0]).toBe(4);
  });
});
