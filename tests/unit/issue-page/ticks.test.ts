import { afterEach, expect, test, vi } from 'vitest';
import { idOf, keepTicks, TICKED, ticksOf } from '../../../src/issue-page/steps/ticks.ts';

afterEach(() => vi.unstubAllGlobals());

/** Gives the browser an empty storage, and gives what is in it. */
function store(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

test('each page has its own ticks', () => {
  store();
  keepTicks('/a/', ['0-x', '0-y']);
  keepTicks('/b/', ['0-z']);
  expect([...ticksOf('/a/')]).toEqual(['0-x', '0-y']);
  expect([...ticksOf('/b/')]).toEqual(['0-z']);
});

test('nothing is left of a page without ticks, and nothing at all of the last', () => {
  const kept = store();
  keepTicks('/a/', ['0-x']);
  keepTicks('/b/', ['0-z']);
  keepTicks('/a/', []);
  expect(kept.get(TICKED.key)).toBe('{"/b/":["0-z"]}');
  keepTicks('/b/', []);
  expect(kept.size).toBe(0);
});

test('the pages ticked longest ago are forgotten', () => {
  store();
  for (let page = 0; page < 101; page++) keepTicks(`/${page}/`, ['0-x']);
  expect(ticksOf('/0/').size).toBe(0);
  expect(ticksOf('/1/').size).toBe(1);
  expect(ticksOf('/100/').size).toBe(1);
});

test.each([['not JSON'], ['null'], ['{"/a/":3}'], ['[]']])('what somebody else wrote there is no harm: %s', (text) => {
  const kept = store();
  kept.set(TICKED.key, text);
  expect(ticksOf('/a/').size).toBe(0);
  keepTicks('/a/', ['0-x']);
  expect(ticksOf('/a/').size).toBe(1);
});

test('blocked storage is no harm', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(ticksOf('/a/').size).toBe(0);
  expect(() => keepTicks('/a/', ['0-x'])).not.toThrow();
});

test('an id tells lists and texts apart, not how they are wrapped', () => {
  expect(idOf(0, 'Push a\n  new tag.')).toBe(idOf(0, 'Push a new tag. '));
  expect(idOf(0, 'Push a tag.')).not.toBe(idOf(1, 'Push a tag.'));
  expect(idOf(0, 'Push a tag.')).not.toBe(idOf(0, 'Push a tag!'));
});
