import { afterEach, expect, test, vi } from 'vitest';
import { Stored } from '../../../src/browser/stored.ts';

afterEach(() => vi.unstubAllGlobals());

const words = new Stored('sessionStorage', 'words');

test('what was written is read, until it is removed', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  expect(words.read()).toBeNull();
  expect(words.write('one')).toBe(true);
  expect(words.read()).toBe('one');
  words.remove();
  expect(kept.size).toBe(0);
});

test('blocked storage reads nothing, keeps nothing and throws nothing, not even where asking for it throws', () => {
  vi.stubGlobal('sessionStorage', undefined);
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  expect(words.read()).toBeNull();
  expect(words.write('one')).toBe(false);
  expect(() => words.remove()).not.toThrow();
});
