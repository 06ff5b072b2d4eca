import { describe, expect, test } from 'vitest';
import { codesIn, codesOfIssue, contradicts } from '../../../src/matcher/affinity/codes.ts';

describe('codesIn', () => {
  test.each([
    ['Process completed with exit code 137.', ['137']],
    ['exit code: 1, then Exit Code=2', ['1', '2']],
    ['response status 403: denied', ['403']],
    ['status code: 401', ['401']],
    ['the code of 12 files', []],
    ['error code 20081', []],
    ['code 12.5 and code 3a', []],
  ])('%s', (text, codes) => {
    expect([...codesIn([text])]).toEqual(codes);
  });
});

describe('codesOfIssue', () => {
  test('its title, phrases and templates name them', () => {
    expect([...codesOfIssue(['exit code 127', 'exit code 126'], ['status code: 5'])]).toEqual(['127', '126', '5']);
  });

  test('a template that takes any code leaves none, whatever the others name', () => {
    expect([...codesOfIssue(['exit code 127'], ['stopped with exit code {code:int}'])]).toEqual([]);
    expect([...codesOfIssue([], ['exit code 5', 'Status: {code}'])]).toEqual([]);
  });
});

describe('contradicts', () => {
  const say = (...codes: string[]): Set<string> => new Set(codes);

  test('another code is another issue', () => {
    expect(contradicts(say('3'), say('137'))).toBe(true);
  });

  test('the same code, among others of the issue, is not', () => {
    expect(contradicts(say('3'), say('137', '3'))).toBe(false);
  });

  test('a log that names several, or none, tells nothing', () => {
    expect(contradicts(say('1', '3'), say('137'))).toBe(false);
    expect(contradicts(say(), say('137'))).toBe(false);
  });

  test('an issue without a code may have any', () => {
    expect(contradicts(say('3'), say())).toBe(false);
  });
});
