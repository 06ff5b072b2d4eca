import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { filling, icon } from '../../../src/pictures/icons.ts';

test('a maskable icon is opaque up to its corners, the other is not', async () => {
  const cornerOf = async (name: 'maskable-512' | 'icon-512'): Promise<number | undefined> =>
    (
      await sharp(await icon(name))
        .ensureAlpha()
        .raw()
        .toBuffer()
    )[3];
  expect([await cornerOf('maskable-512'), await cornerOf('icon-512')]).toEqual([255, 0]);
});

test('a favicon of another form is refused', () => {
  expect(filling(readFileSync('public/favicon.svg', 'utf8'))).toContain('scale(');
  expect(() => filling('<svg><circle/></svg>')).toThrow('public/favicon.svg');
});
