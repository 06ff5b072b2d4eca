import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { loadKnowledge } from '../knowledge/load.ts';
import { socialCards } from '../pictures/social-cards.ts';
import { socialCard } from '../pictures/social-card.ts';
import { DIST } from './dist.ts';

/** Pictures by the hash of what they were drawn from, from one build to the next. */
const CACHE = '.cache/social';

/** Draws the pictures for links to the pages into the built site; those that an earlier build has drawn are taken from it. */
export async function buildPictures(): Promise<void> {
  const start = performance.now();
  mkdirSync(CACHE, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  const queue = socialCards(loadKnowledge()).entries();
  const lane = async (): Promise<void> => {
    for (const [path, card] of queue) {
      const svg = socialCard(card);
      const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`;
      used.add(name);
      if (!existsSync(join(CACHE, name))) {
        await draw(svg, join(CACHE, name));
        drawn++;
      }
      mkdirSync(dirname(join(DIST, path)), { recursive: true });
      copyFileSync(join(CACHE, name), join(DIST, path));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  for (const name of readdirSync(CACHE)) if (!used.has(name)) rmSync(join(CACHE, name));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`Pictures: ${used.size}, ${drawn} of them drawn, in ${seconds} s.\n`);
}

/** A picture of few colours: with a palette, undithered, it takes a quarter of the space. */
async function draw(svg: string, file: string): Promise<void> {
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
  // Under another name first, so that no later build takes half of it.
  writeFileSync(`${file}.part`, png);
  renameSync(`${file}.part`, file);
}
