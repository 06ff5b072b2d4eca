import { describe, expect, test } from 'vitest';
import { affectedVersions } from '../../../src/reading/affected-versions.ts';

describe('versions are read from the words of "affects"', () => {
  test.each([
    ['1.6.22 and later', '1.6.22..'],
    ['My Tool 1.6.22 and later', '1.6.22..'],
    ['my-tool since v2', '2..'],
    ['my tool v1.2 to v1.10.3; older ones word it otherwise', '1.2..'],
    ['My Tool before 2.4 (on Windows)', '..2.4'],
    ['My Tool before v3.0, whatever the system', '..3.0'],
  ])('%s', (affects, range) => {
    expect(affectedVersions(affects, ['my-tool', 'My Tool'])).toBe(range);
  });

  test.each([
    'all versions',
    'all versions since 2019',
    'Other Tool 1.6 and later',
    'My Tool 1.6 and later with --fast',
    'My Tool 1.6 and later, and My Library 3',
    'My Tool 1.6 and 1.7',
    'My Tool 1.2 to 1.4 and 2.0',
    'My Tool since 1.2 without a key',
    'My Tool up to 2.4',
  ])('but not where they say something else: %s', (affects) => {
    expect(affectedVersions(affects, ['my-tool', 'My Tool'])).toBeUndefined();
  });

  test('a name is taken as it is written', () => {
    expect(affectedVersions('C++ (x) 1.2 and later', ['C++ (x)'])).toBe('1.2..');
  });
});
