import { describe, expect, test } from 'vitest';
import { progressText } from '../../../src/diagnose/progress.ts';
import { copyableText } from '../../../src/diagnose/view/copy-button.ts';
import { searchWords } from '../../../src/diagnose/view/way-on.ts';
import { textInHash } from '../../../src/diagnose/ways-in.ts';

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

describe('searchWords', () => {
  test('leaves out clocks, marks, paths and digests', () => {
    const text = '2026-11-25T12:04:52.123Z ##[error]cannot open /tmp/x/y: digest 9c1e5b0f7d2a4c3388e1 is not known';
    expect(searchWords({ line: 1, text })).toBe('cannot open digest is not known');
  });

  test('gives at most twelve words', () => {
    expect(searchWords({ line: 1, text: 'word '.repeat(50) }).split(' ')).toHaveLength(12);
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
