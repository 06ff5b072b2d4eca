import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** Side of the picture in `public/favicon.svg`. */
const SIDE = 32;
/** Systems cut maskable icons to a shape of their own; what lies within a circle of four fifths stays (W3C manifest, icon masks). */
const SAFE = 0.72;

/** Icons that the manifest and the pages name: side in pixels, and whether the ground fills the square. */
export const ICONS = {
  'icon-192': { side: 192, fills: false },
  'icon-512': { side: 512, fills: false },
  'maskable-512': { side: 512, fills: true },
  /** What iOS puts on the home screen; it rounds the corners itself. */
  'touch-180': { side: 180, fills: true },
} as const;

export type IconName = keyof typeof ICONS;

/** An icon as PNG, drawn from the favicon. */
export async function icon(name: IconName): Promise<Buffer> {
  const { side, fills } = ICONS[name];
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  return sharp(Buffer.from(fills ? filling(favicon) : favicon), { density: (72 * side) / SIDE })
    .resize(side, side)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/**
 * The favicon with its ground up to the corners, and the line within the safe part.
 * @throws where it is not a rectangle with round corners and a path
 */
export function filling(favicon: string): string {
  const inset = (SIDE * (1 - SAFE)) / 2;
  const filled = favicon
    .replace(/(<rect[^>]*?) rx="[^"]*"/, '$1')
    .replace('<path ', `<path transform="translate(${inset} ${inset}) scale(${SAFE})" `);
  if (!filled.includes('transform=') || filled.includes(' rx='))
    throw new Error('public/favicon.svg must be a rect with rx and a path: the icons are made from them.');
  return filled;
}
