import { expect, test } from 'vitest';
import { idOf, KEY, keepTicks, ticksOf, type Store } from '../../../src/issue-page/steps/ticks.ts';

function store(): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const blocked: Store = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('blocked');
  },
  removeItem: () => {
    throw new Error('blocked');
  },
};

test('each page has its own ticks', () => {
  const kept = store();
  keepTicks(kept, '/a/', ['0-x', '0-y']);
  keepTicks(kept, '/b/', ['0-z']);
  expect([...ticksOf(kept, '/a/')]).toEqual(['0-x', '0-y']);
  expect([...ticksOf(kept, '/b/')]).toEqual(['0-z']);
});

test('nothing is left of a page without ticks, and nothing at all of the last', () => {
  const kept = store();
  keepTicks(kept, '/a/', ['0-x']);
  keepTicks(kept, '/b/', ['0-z']);
  keepTicks(kept, '/a/', []);
  expect(kept.kept.get(KEY)).toBe('{"/b/":["0-z"]}');
  keepTicks(kept, '/b/', []);
  expect(kept.kept.size).toBe(0);
});

test('the pages ticked longest ago are forgotten', () => {
  const kept = store();
  for (let page = 0; page < 101; page++) keepTicks(kept, `/${page}/`, ['0-x']);
  expect(ticksOf(kept, '/0/').size).toBe(0);
  expect(ticksOf(kept, '/1/').size).toBe(1);
  expect(ticksOf(kept, '/100/').size).toBe(1);
});

test.each([['not JSON'], ['null'], ['{"/a/":3}'], ['[]']])('what somebody else wrote there is no harm: %s', (text) => {
  const kept = store();
  kept.setItem(KEY, text);
  expect(ticksOf(kept, '/a/').size).toBe(0);
  keepTicks(kept, '/a/', ['0-x']);
  expect(ticksOf(kept, '/a/').size).toBe(1);
});

test('blocked storage is no harm', () => {
  expect(ticksOf(blocked, '/a/').size).toBe(0);
  expect(() => keepTicks(blocked, '/a/', ['0-x'])).not.toThrow();
});

test('an id tells lists and texts apart, not how they are wrapped', () => {
  expect(idOf(0, 'Push a\n  new tag.')).toBe(idOf(0, 'Push a new tag. '));
  expect(idOf(0, 'Push a tag.')).not.toBe(idOf(1, 'Push a tag.'));
  expect(idOf(0, 'Push a tag.')).not.toBe(idOf(0, 'Push a tag!'));
});
