import { describe, expect, test } from 'vitest';
import { buildToolWords, weighTools } from '../../../src/matcher/affinity/tool-words.ts';
import { idf } from '../../../src/matcher/phrases/phrase-index.ts';

/** An issue of a tool, by the words of its title, its summary and its phrases. */
const about = (tool: string, toolName: string, title = '', summary = '', ...phrases: string[]) => ({
  tool,
  toolName,
  title: words(title),
  summary: words(summary),
  phrases: phrases.map((phrase) => new Set(words(phrase))),
});
const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const built = () =>
  buildToolWords(
    [
      about('hand-saw', 'Ripper', 'blade bent', 'blade sharp', 'blade dull', 'tooth gone'),
      about('glue', 'Stick', 'pot dry'),
      about('hand-saw', 'Ignored', 'blade lost'),
      about('q', '?'),
    ],
    [
      { issue: 1, words: ['blade', 'stuck', 'stuck'] },
      { issue: 2, words: ['tooth'] },
    ],
  );
const counts = (word: string) => [...(built().postings.get(word) ?? [])];

describe('the words of tools', () => {
  test('tools are numbered as they come, and each issue knows its own', () => {
    const { toolOf, names } = built();
    expect(toolOf).toEqual([0, 1, 0, 2]);
    expect(names).toEqual([['hand', 'saw'], ['glue'], []]);
  });

  test('an issue counts once for each of its words, a signature once more', () => {
    expect(counts('blade')).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(counts('tooth')).toEqual([[0, 2]]);
    expect(counts('stuck')).toEqual([[1, 1]]);
    expect(counts('sharp')).toEqual([[0, 1]]);
    expect(counts('dull')).toEqual([[0, 1]]);
  });

  test('its id, and its name as the first issue writes it, count as five texts', () => {
    for (const word of ['hand', 'saw', 'ripper']) expect(counts(word)).toEqual([[0, 5]]);
    for (const word of ['glue', 'stick']) expect(counts(word)).toEqual([[1, 5]]);
    expect(counts('ignor')).toEqual([]);
  });
});

describe('a log', () => {
  const weigh = (...seen: string[]) => weighTools(new Set(seen), built());
  const full = (count: number, inTools: number): number => (idf(inTools, 3) * count) / (count + 2);

  test('speaks for a tool by its words, the rare ones more, the repeated ones less and less', () => {
    const { weights } = weigh('blade', 'pot', 'unheard');
    expect(weights[0]).toBeCloseTo(full(2, 2));
    expect(weights[1]).toBeCloseTo(full(1, 2) + full(1, 1));
    expect(weights[2]).toBe(0);
  });

  test('says most of one tool; where it says little of any, one nat takes the place of that', () => {
    expect(weigh('hand', 'saw', 'ripper', 'pot').most).toBeCloseTo(3 * full(5, 1));
    expect(weigh('pot').most).toBe(1);
  });

  test('names a tool where it holds all words of its id; one without words is never named', () => {
    expect(weigh('saw', 'hand', 'blade').named).toEqual([true, false, false]);
    expect(weigh('saw', 'glue').named).toEqual([false, true, false]);
    expect(weigh().named).toEqual([false, false, false]);
  });
});
