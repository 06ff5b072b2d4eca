import { expect, test } from 'vitest';
import { LineCache } from '../../../../src/diagnose/log-view/line-cache.ts';

const rows = (first: number, count: number): { text: string; hidden: number }[] =>
  Array.from({ length: count }, (_, at) => ({ text: `line ${first + at}`, hidden: 0 }));

function cacheWithLog(): { cache: LineCache; asked: [number, number][]; answer: () => void } {
  const asked: [number, number][] = [];
  const cache = new LineCache((first, count) => asked.push([first, count]));
  let answered = 0;
  const answer = (): void => {
    const [first, count] = asked[answered++] ?? [1, 0];
    cache.receive(first, rows(first, count));
  };
  return { cache, asked, answer };
}

test('asks for a line and has it then', () => {
  const { cache, asked, answer } = cacheWithLog();
  expect(cache.get(300)).toBeUndefined();
  cache.want([300, 301]);
  expect(asked).toEqual([[257, 128]]);
  answer();
  expect(cache.get(300)?.text).toBe('line 300');
  cache.want([300]);
  expect(asked).toHaveLength(1);
});

test('asks for one block at a time, and only for what is still wanted', () => {
  const { cache, asked, answer } = cacheWithLog();
  cache.want([1]);
  cache.want([1000]);
  cache.want([5000]);
  expect(asked).toHaveLength(1);
  answer();
  expect(asked.map(([first]) => first)).toEqual([1, 4993]);
});

test('forgets what was looked at longest ago', () => {
  const { cache, answer } = cacheWithLog();
  for (let block = 0; block < 65; block++) {
    cache.want([block * 128 + 1]);
    answer();
    cache.get(1);
  }
  expect(cache.get(1)).toBeDefined();
  expect(cache.get(129)).toBeUndefined();
  expect(cache.get(8193)).toBeDefined();
});
