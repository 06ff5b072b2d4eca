import { describe, expect, test } from 'vitest';
import { progressText } from '../../../src/diagnose/progress.ts';
import { copyableText } from '../../../src/diagnose/view/copy-button.ts';
import { textInHash } from '../../../src/diagnose/intake/ways-in.ts';

describe('copyableText', () => {
  test('of a diff is the new state', () => {
    expect(copyableText('  jobs:\n-   uses: a@sha\n+   uses: a@v2.1.0\n    with:', 'diff')).toBe(
      'jobs:\n  uses: a@v2.1.0\n  with:',
    );
  });

  test('of anything else is what stands there', () => {
    expect(copyableText('- a\n+ b', 'yaml')).toBe('- a\n+ b');
  });
});

describe('textInHash', () => {
  test('decodes what a link carries', () => {
    expect(textInHash(`#q=${encodeURIComponent('exit code 27 & more\n+1')}`)).toBe('exit code 27 & more\n+1');
  });

  test('is undefined for any other hash', () => {
    expect(textInHash('')).toBeUndefined();
    expect(textInHash('#fix')).toBeUndefined();
  });
});

test('progress tells bytes and rate', () => {
  expect(progressText(312_000_000, 1_000_000_000, 1000)).toBe('312 MB of 1 GB, 312 MB a second');
  expect(progressText(0, 1000, 0)).toBe('0 bytes of 1 KB');
});
