import { describe, expect, test } from 'vitest';
import { failureScore } from '../../../src/matcher/read/failure.ts';
import type { CandidateLine } from '../../../src/matcher/collect/candidate-lines.ts';
import { candidate } from '../../support/candidates.ts';

const score = (text: string, rest: Partial<CandidateLine> = {}): number => failureScore(candidate(text, rest));

describe('a line looks like the one that says what failed', () => {
  test.each([
    ['nail bent', 0],
    ['nail missing', 1],
    ['nail missing, access Denied', 2],
    ['nail missing, MISSING, missing', 1],
    ['nail missing, access denied, rejected, expired', 3],
    ['##[error]nail bent', 4],
    ['Error: nail missing, access denied, rejected', 6],
    ['npm ERR! nail bent', 3],
    ['RequestError: nail bent', 1],
    ['java.lang.NailBentException', 1],
    ['the terrors of exceptional nails', 0],
    ['no nail of that length found', 1],
    ['nails were found', 0],
    ['the nail answered with status code 403', 1],
    ['the nail answered with HTTP/1.1 200', 0],
    ['Warning: nail missing', 0],
    ['Warning: nail missing, denied', 1],
  ])('%j: %d', (text, expected) => {
    expect(score(text)).toBe(expected);
  });

  test('not where it is an echo or for finding faults, whatever it says', () => {
    expect(score('Error: nail missing', { kind: 'echo' })).toBe(0);
    expect(score('Error: nail missing', { kind: 'debug' })).toBe(0);
  });

  test.each([
    '##[error]',
    'Error: 0 errors',
    'no errors, none denied',
    '3 passed, 0 failed',
    'error if the nail fails',
  ])('not where it says nothing, or that all is well: %j', (text) => {
    expect(score(text)).toBe(0);
  });

  test.each([
    ['##[error]Process completed with exit code 1.', 1.2],
    ['saw failed, exited with code 3', 0.3],
    ['saw failed with exit status 3', 0.3],
    ['Error: The operation was canceled.', 1.2],
    ['    at denied (saw.js:1:2)', 0.3],
    ['nail at the bench denied', 1],
  ])('less where it tells that something failed, but not what: %j', (text, expected) => {
    expect(score(text)).toBeCloseTo(expected);
  });

  test('less in a step that passed', () => {
    expect(score('nail missing', { passed: true })).toBeCloseTo(0.3);
  });
});
