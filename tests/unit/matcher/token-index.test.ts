import { describe, expect, test } from 'vitest';
import { buildTokenIndex } from '../../../src/matcher/tokens/token-index.ts';
import { signatureOf } from '../../support/readings.ts';

const built = (...templates: string[]) => buildTokenIndex(templates.map(signatureOf));
/** A word of a small index is weighed as if there were 200 signatures. */
const idf = (count: number, total = 200): number => Math.log(1 + total / count);
/** A number that is this one, but for rounding. */
const about = (value: number): number => expect.closeTo(value) as number;

describe('a signature', () => {
  test('is its words in order, without the placeholders', () => {
    const [signature] = built('nail {nail} is bent, the nail').signatures;
    expect(signature?.tokens).toEqual(['nail', 'is', 'bent', 'the', 'nail']);
  });

  test('knows its numbers, and its words that tell failure from success', () => {
    const [signature] = built('denied 403: cannot 7zip v2 with key 7, refused').signatures;
    expect(signature?.numbers).toEqual(['403', '7']);
    expect(signature?.failures).toEqual(['deni', 'cannot', 'refus']);
  });

  test('weighs as much as its words, the rare ones more', () => {
    const index = built('nail bent', 'nail sharp nail');
    const [rare, common] = [idf(1), idf(2)];
    expect(index.signatures[0]?.weights).toEqual([about(common), about(rare)]);
    expect(index.signatures[0]?.weight).toBeCloseTo(common + rare);
    expect([...index.weights]).toEqual([about(common + rare), about(rare + 2 * common)]);
  });

  test('without words weighs nothing', () => {
    expect([...built('--- {dashes} ---').weights]).toEqual([0]);
  });
});

describe('a word', () => {
  test('leads to the signatures that hold it, to each once', () => {
    const { postings } = built('nail bent', 'saw sharp', 'nail by nail');
    expect(postings.get('nail')).toEqual({ weight: about(idf(2)), signatures: [0, 2] });
    expect(postings.get('sharp')).toEqual({ weight: about(idf(1)), signatures: [1] });
    expect(postings.get('unheard')).toBeUndefined();
  });

  test('in more than 8 % of the signatures leads nowhere, but weighs a little all the same', () => {
    const signatures = (count: number, of: number): string[] =>
      Array.from({ length: of }, (_, at) => (at < count ? `nail n${String(at)}` : `saw n${String(at)}`));
    expect(built(...signatures(16, 16)).postings.has('nail')).toBe(true);
    expect(built(...signatures(17, 17)).postings.has('nail')).toBe(false);
    const many = built(...signatures(32, 400));
    expect(many.postings.get('nail')?.weight).toBeCloseTo(idf(32, 400));
    const more = built(...signatures(33, 400));
    expect(more.postings.has('nail')).toBe(false);
    expect(more.signatures[0]?.weights[0]).toBeCloseTo(idf(33, 400));
  });
});
