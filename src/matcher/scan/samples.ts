import type { Rarity } from './rarity.ts';

/** Bytes of a window of a long anchor, and of a short one. */
export const LONG_WINDOW = 8;
export const SHORT_WINDOW = 4;
/** The log is sampled once in so many bytes: as often as a window is long, so that samples lie side by side. */
export const LONG_STEP = LONG_WINDOW;
export const SHORT_STEP = SHORT_WINDOW;

/**
 * Where in a short anchor its windows begin: one for each way in which it can lie to the samples, the one with the rarest bytes. In an anchor of
 * less than 7 bytes some of them reach over its start or its end, by one byte.
 */
export function shortSamples(bytes: Uint8Array, rarity: Rarity): number[] {
  return Array.from({ length: SHORT_STEP }, (_, residue) => {
    const places = placesOf(residue, bytes.length);
    const whole = places.filter((at) => at >= 0 && at + SHORT_WINDOW <= bytes.length);
    const rank = (at: number): number => rarity.countOf(bytes, at, SHORT_WINDOW);
    return [...(whole.length > 0 ? whole : places)].sort((a, b) => rank(a) - rank(b))[0] ?? 0;
  });
}

/** Where windows can begin at that residue, so that they hold at least three bytes of an anchor of that length. */
function placesOf(residue: number, length: number): number[] {
  const places: number[] = [];
  for (let at = residue - SHORT_STEP; at + SHORT_WINDOW <= length + 1; at += SHORT_STEP) if (at >= -1) places.push(at);
  return places;
}

/** Where in a long anchor its windows begin: one for each way in which it can lie to the samples. */
export const LONG_SAMPLES: readonly number[] = Array.from({ length: LONG_STEP }, (_, at) => at);
