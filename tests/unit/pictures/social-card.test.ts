import { expect, test } from 'vitest';
import { drawable } from '../../../src/pictures/face.ts';
import { breakLines } from '../../../src/pictures/lines.ts';
import { socialCard } from '../../../src/pictures/social-card.ts';
import { socialPath } from '../../../src/pictures/social-path.ts';

test('lines break at spaces, then after punctuation, then anywhere', () => {
  expect(breakLines('a line of words', 9, 9)).toEqual(['a line of', 'words']);
  expect(breakLines('see actions/upload-artifact', 12, 9)).toEqual(['see', 'actions/', 'upload-', 'artifact']);
  expect(breakLines('0123456789abcdef', 6, 9)).toEqual(['012345', '6789ab', 'cdef']);
});

test('what does not fit ends in an ellipsis', () => {
  expect(breakLines('one two three four', 5, 2)).toEqual(['one', 'two…']);
  expect(breakLines('one two three four', 5, 2).every((line) => line.length <= 5)).toBe(true);
});

test('characters that the face lacks are replaced or left out', () => {
  expect(drawable('⚠️ a tag → 🛑 b')).toBe('a tag -> b');
});

test('the phase is marked, and moves the tremor', () => {
  const at = (svg: string): number => Number(/H([\d.]+)l16/.exec(svg)?.[1]);
  const [build, verify] = (['build', 'verify'] as const).map((phase) => socialCard({ title: 'x', above: 'y', phase }));
  expect(at(build ?? '')).toBeLessThan(at(verify ?? ''));
  expect(socialCard({ title: 'x', above: 'y' }).length).toBeLessThan((build ?? '').length);
});

test('a title is never wider than the picture', () => {
  const svg = socialCard({ title: 'x'.repeat(120), above: 'y' });
  const groups = [...svg.matchAll(/<g transform="translate\(72 [\d.]+\) scale\(([\d.]+) [^>]*>(.*?)<\/g>/g)];
  const widths = groups.map(
    ([, scale, glyphs]) => Number(scale) * 600 * ((glyphs ?? '').match(/<path /g)?.length ?? 0),
  );
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.max(...widths)).toBeLessThanOrEqual(1200 - 2 * 72);
});

test('a page has its own picture or the common one', () => {
  expect(['/issues/a/b/', '/tools/a/', '/about/', '/'].map(socialPath)).toEqual([
    '/social/issues/a/b.png',
    '/social/tools/a.png',
    '/social/faultline.png',
    '/social/faultline.png',
  ]);
});
