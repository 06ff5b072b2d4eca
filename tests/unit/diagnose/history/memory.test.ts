import { describe, expect, test } from 'vitest';
import {
  before,
  forget,
  forgetOldestText,
  forgetTexts,
  MAX_ENTRIES,
  NOTHING,
  parseMemory,
  remember,
  type Entry,
} from '../../../../src/diagnose/history/memory.ts';

const entry = (at: number, more: Partial<Entry> = {}): Entry => ({
  at,
  name: `${String(at)}.log`,
  verdict: 'known',
  found: [{ id: 'hammer/bent-nail', title: 'nail is bent' }],
  ...more,
});
const memoryOf = (...entries: Entry[]): typeof NOTHING => ({ ...NOTHING, entries });

describe('remembering', () => {
  test('puts the newest first, and lets the oldest go', () => {
    let memory = NOTHING;
    for (let at = 1; at <= MAX_ENTRIES + 3; at++) memory = remember(memory, entry(at));
    expect(memory.entries).toHaveLength(MAX_ENTRIES);
    expect(memory.entries.at(0)?.at).toBe(MAX_ENTRIES + 3);
    expect(memory.entries.at(-1)?.at).toBe(4);
  });

  test('the same file with the same answer takes the place of the one before', () => {
    const again = remember(memoryOf(entry(1, { name: 'a' })), entry(2, { name: 'a' }));
    expect(again.entries.map(({ at }) => at)).toEqual([2]);
    const other = remember(memoryOf(entry(1, { name: 'a' })), entry(2, { name: 'a', found: [] }));
    expect(other.entries.map(({ at }) => at)).toEqual([2, 1]);
  });
});

test('the one on the screen is not from before', () => {
  const memory = memoryOf(entry(3), entry(2));
  expect(before(memory, 3).map(({ at }) => at)).toEqual([2]);
  expect(before(memory, undefined)).toEqual(memory.entries);
});

test('one is forgotten, the others stay', () => {
  expect(forget(memoryOf(entry(3), entry(2), entry(1)), 2).entries.map(({ at }) => at)).toEqual([3, 1]);
});

test('the logs go, the oldest first', () => {
  const memory = memoryOf(entry(3, { text: 'c' }), entry(2, { text: 'b' }), entry(1));
  const less = forgetOldestText(memory);
  expect(less?.entries).toEqual([entry(3, { text: 'c' }), entry(2), entry(1)]);
  expect(forgetOldestText(memoryOf(entry(1)))).toBeUndefined();
  expect(forgetTexts(memory).entries).toEqual([entry(3), entry(2), entry(1)]);
});

describe('what was stored', () => {
  test('is read as it was', () => {
    const memory = { on: false, keepLogs: true, entries: [entry(2, { text: 'log' }), entry(1)] };
    expect(parseMemory(JSON.stringify(memory))).toEqual(memory);
  });

  test.each([null, '', '{', 'null', '[]', '{"entries":7}', '"text"'])('of %j nothing is taken', (stored) => {
    expect(parseMemory(stored)).toEqual(NOTHING);
  });

  test('entries that are not understood are passed over', () => {
    const good = entry(1);
    const bad = [
      7,
      { ...good, at: 'now' },
      { ...good, verdict: 'maybe' },
      { ...good, found: [{ id: '../evil', title: 'x' }] },
      { ...good, found: [{ id: 'a/b' }] },
      { ...good, text: 7 },
    ];
    expect(parseMemory(JSON.stringify({ entries: [...bad, good] })).entries).toEqual([good]);
  });
});
