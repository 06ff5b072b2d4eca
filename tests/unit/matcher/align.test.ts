import { describe, expect, test } from 'vitest';
import { alignLine } from '../../../src/matcher/tokens/align.ts';
import { buildTokenIndex } from '../../../src/matcher/tokens/token-index.ts';
import { tokenise } from '../../../src/matcher/tokens/tokenise.ts';
import { signatureOf } from '../../support/readings.ts';

const built = (...templates: string[]) => buildTokenIndex(templates.map(signatureOf));
const index = built('auger bolt copper dowel', 'easel flange not gasket', 'hinge ingot stopped with 41');
const [FOUR, NOT, NUMBER] = [0, 1, 2] as const;
/** Each word stands in one signature. */
const WORD = Math.log(201);

/** A number that is this one, but for rounding. */
const about = (value: number): number => expect.closeTo(value) as number;
const aligned = (line: string, from = index) => alignLine(tokenise(line), from);

describe('a signature whose words stand in a line', () => {
  test('is told with how much of it does', () => {
    expect(aligned('the auger, a bolt and copper')).toEqual([
      {
        signature: FOUR,
        coverage: about(3 / 4),
        weight: about(3 * WORD),
        count: 3,
        decided: true,
      },
    ]);
  });

  test('may be of one word', () => {
    expect(aligned('an auger', built('auger'))).toMatchObject([{ coverage: 1, count: 1 }]);
  });

  test('must stand there by half', () => {
    expect(aligned('auger bolt')[0]).toMatchObject({ coverage: about(0.5), count: 2 });
    expect(aligned('auger')).toEqual([]);
    expect(aligned('')).toEqual([]);
  });

  test.each([
    ['auger bolt copper dowel', 4],
    ['dowel auger bolt copper', 3],
    ['bolt copper dowel auger', 3],
    ['copper dowel auger bolt', 2],
    ['so bolt copper dowel', 3],
    ['auger copper bolt dowel', 3],
    ['auger auger bolt bolt copper', 3],
  ])('counts in its order: %s holds %i words', (line, count) => {
    expect(aligned(line)).toMatchObject([{ count, weight: about(count * WORD) }]);
  });

  test('counts a word as often as it holds it', () => {
    const twice = built('auger bolt auger copper');
    expect(aligned('auger bolt auger', twice)).toMatchObject([{ count: 3, coverage: about(0.75) }]);
    expect(aligned('auger bolt copper', twice)).toMatchObject([{ count: 3, coverage: about(0.75) }]);
  });

  test('counts by the weight of its words: one rare word outweighs two common ones', () => {
    const common = Array.from({ length: 15 }, (_, at) => `kiln ladder m${String(at)}`);
    const [best] = aligned('zinc kiln ladder', built('kiln ladder zinc', ...common));
    expect(best).toMatchObject({ signature: 0, count: 1, weight: about(WORD) });
    expect(WORD).toBeGreaterThan(2 * Math.log(1 + 200 / 16));
  });

  test('is decided where the word is there that tells failure from success', () => {
    expect(aligned('easel flange gasket')).toMatchObject([{ signature: NOT, decided: false }]);
    expect(aligned('easel flange not')).toMatchObject([{ signature: NOT, decided: true }]);
  });

  test('with other numbers is not meant', () => {
    expect(aligned('hinge ingot stopped with 41')).toMatchObject([{ signature: NUMBER, count: 5 }]);
    expect(aligned('hinge ingot stopped with 7')).toEqual([]);
  });
});

describe('of several signatures', () => {
  test('the one of which more stands there comes first, of equals the first of the index', () => {
    const several = built('auger bolt zinc tin', 'auger bolt copper', 'auger bolt pewter');
    expect(aligned('auger bolt copper', several).map(({ signature }) => signature)).toEqual([1, 2]);
    expect(aligned('auger bolt', several).map(({ signature }) => signature)).toEqual([1, 2]);
    expect(aligned('pewter auger bolt copper zinc', several).map(({ signature }) => signature)).toEqual([1, 0, 2]);
  });

  test('no more than twelve are compared, those that share most', () => {
    const many = built(...Array.from({ length: 15 }, (_, at) => `auger bolt w${String(at)}`));
    expect(aligned('auger bolt', many).map(({ signature }) => signature)).toEqual(
      Array.from({ length: 12 }, (_, at) => at),
    );
    expect(aligned('auger bolt w14', many)[0]?.signature).toBe(14);
  });
});

describe('where a line holds words of thirteen signatures', () => {
  const numbers = Array.from({ length: 13 }, (_, at) => String(at));
  const line = numbers.map((at) => `r${at} s${at}`);
  const templates = numbers.map((at) => `r${at} s${at} t${at}`);
  const first = (texts: readonly string[], words: string): number[] =>
    aligned(words, built(...texts)).map(({ signature }) => signature);

  test('the one that shares least is left out, wherever the words of the others stand', () => {
    const best = [...templates.slice(0, 12), 'auger bolt copper dowel'];
    const found = first(best, [...line.slice(0, 12), 'auger bolt copper dowel'].join(' '));
    expect(found).toEqual([12, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('of equals the last of the index is', () => {
    expect(first(templates, line.toReversed().join(' '))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

test('of a line of common words the rarest are looked up, as far as 2,000 signatures', () => {
  const SIZE = 79;
  const common = Array.from({ length: 26 }, (_, at) => `common${String(at)}`);
  // Each common word is in 79 of 1,000 signatures, `last` in 80; all of these are mostly of other words.
  const templates = Array.from({ length: 1_000 }, (_, at) => [`u${String(at)} v${String(at)} w${String(at)}`]);
  for (const [word, text] of common.entries()) {
    for (let at = 0; at < SIZE; at += 1) templates[(word * SIZE + at) % 1_000]?.push(text);
  }
  for (let at = 0; at < SIZE; at += 1) templates[at]?.push('last');
  const many = built(...templates.map((words) => words.join(' ')), 'rare', 'last');
  expect(aligned([...common, 'last', 'rare'].join(' '), many)).toMatchObject([{ signature: 1_000 }]);
  expect(aligned('last rare', many)).toMatchObject([{ signature: 1_000 }, { signature: 1_001 }]);
});

describe('a long line', () => {
  test('is read up to 120 words', () => {
    const fill = (count: number): string => 'x '.repeat(count);
    expect(aligned(`${fill(116)} auger bolt copper dowel`)).toMatchObject([{ count: 4 }]);
    expect(aligned(`${fill(117)} auger bolt copper dowel`)).toMatchObject([{ count: 3 }]);
  });

  test('leaves nothing behind for the next one', () => {
    aligned('auger bolt copper dowel easel flange not gasket');
    expect(aligned('auger bolt')).toMatchObject([{ count: 2, weight: about(2 * WORD) }]);
    expect(aligned('easel')).toEqual([]);
  });
});
