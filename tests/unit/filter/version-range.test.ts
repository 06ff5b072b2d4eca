import { describe, expect, test } from 'vitest';
import { mayBeIn } from '../../../src/components/filter/version-range.ts';

describe('a version may be among those of an issue', () => {
  test.each([
    ['2.4.1', '2.4..'],
    ['v2.4', '2.4..'],
    ['10.0', '9.5..'],
    ['2', '2.4..'],
    ['2.9', '..3.0'],
    ['3', '..3.1'],
    ['2.0', '..2.0.1'],
    ['', '2.4..'],
    ['latest', '2.4..'],
    ['2.4', ''],
  ])('%s in %s', (version, range) => {
    expect(mayBeIn(version, range)).toBe(true);
  });

  test.each([
    ['2.3.9', '2.4..'],
    ['2.10', '3..'],
    ['0.9', '1.0..2.4'],
    ['3', '..3.0'],
    ['3.0.1', '..3'],
    ['3.1', '..3.1'],
  ])('%s not in %s', (version, range) => {
    expect(mayBeIn(version, range)).toBe(false);
  });
});
