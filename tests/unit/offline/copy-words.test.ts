import { expect, test } from 'vitest';
import { missing, type Copy } from '../../../src/offline/copy.ts';
import { failureText, progressText, saveLabel, stateText } from '../../../src/offline/copy-words.ts';
import type { FileList } from '../../../src/offline/names.ts';

const list: FileList = {
  version: 'b',
  transfer: 8_200_000,
  files: [
    ['/', 100, 'new'],
    ['/a/', 100, 'same'],
  ],
};
const copy: Copy = {
  version: 'a',
  transfer: 1,
  files: [
    ['/', 90, 'old'],
    ['/a/', 100, 'same'],
    ['/gone/', 5, 'x'],
  ],
  saved: Date.UTC(2026, 10, 26, 12),
  whole: true,
};

test('what is missing is what is new or has changed', () => {
  expect(missing(list, copy).map(([path]) => path)).toEqual(['/']);
  expect(missing(list, undefined)).toEqual(list.files);
});

test('what is kept is told', () => {
  expect(stateText(undefined, list)).toBe('Every page, the search and the matcher: 2 files, about 8.2 MB to fetch.');
  expect(stateText(undefined, undefined)).toBe('The site cannot be saved without a network.');
  expect(stateText(copy, undefined)).toBe('The whole site is saved in this browser, as of 26 November 2026.');
  expect(stateText(copy, list)).toMatch(/ 1 file has changed since\.$/);
  expect(stateText({ ...copy, whole: false }, list)).toBe('3 files are saved; the copy is not whole.');
  expect([saveLabel(undefined), saveLabel(copy), saveLabel({ ...copy, whole: false })]).toEqual([
    'Save for offline',
    'Update the copy',
    'Go on saving',
  ]);
});

test('progress and failures are told', () => {
  expect(progressText({ files: 312, ofFiles: 1168, bytes: 4_100_000, ofBytes: 9 })).toBe('312 of 1,168 files, 4.1 MB');
  expect(failureText(new DOMException('', 'QuotaExceededError'))).toMatch(/no room/);
  expect(failureText(new TypeError('Failed to fetch'))).toMatch(/broke off/);
});
