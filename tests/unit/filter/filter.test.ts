import { describe, expect, test } from 'vitest';
import { filterOf, NO_FILTER, passes, queryOf, type Listed } from '../../../src/components/filter/filter.ts';

const issue: Listed = {
  text: 'denied: permission_denied: write_package github container registry',
  tools: ['ghcr', 'group:registries'],
  versions: '1.2..2.5',
  phase: 'publish',
  frequency: 'very-high',
};

describe('an issue passes', () => {
  test.each([
    ['no filter', {}],
    ['words in any order and case', { words: ' Registry  DENIED ' }],
    ['a part of a word', { words: 'write_pack' }],
    ['its tool', { tool: 'ghcr' }],
    ['its group', { tool: 'group:registries' }],
    ['a version that shows it', { version: 'v2.4.1' }],
    ['all that is asked at once', { words: 'denied', tool: 'ghcr', phase: 'publish', frequency: 'very-high' }],
  ])('%s', (_, asked) => {
    expect(passes(issue, { ...NO_FILTER, ...asked })).toBe(true);
  });

  test.each([
    ['a word that is not there', { words: 'denied npm' }],
    ['another tool', { tool: 'npm' }],
    ['a version that does not show it', { version: '2.5' }],
    ['another phase', { phase: 'sign' }],
    ['another frequency', { frequency: 'low' }],
    ['one thing right and one wrong', { tool: 'ghcr', phase: 'sign' }],
  ])('but not %s', (_, asked) => {
    expect(passes(issue, { ...NO_FILTER, ...asked })).toBe(false);
  });
});

describe('the address', () => {
  test('says what is asked, and nothing else', () => {
    expect(queryOf(NO_FILTER)).toBe('');
    expect(queryOf({ ...NO_FILTER, words: ' 403 & more ', phase: 'sign' })).toBe('?words=403+%26+more&phase=sign');
  });

  test('gives back what it says; what is unknown asks nothing', () => {
    const filter = { words: 'a=b&c', tool: 'group:x', version: '2.4', phase: 'scan', frequency: 'low' };
    expect(filterOf(new URLSearchParams(queryOf(filter)))).toEqual(filter);
    expect(filterOf(new URLSearchParams('?utm=1'))).toEqual(NO_FILTER);
  });
});
