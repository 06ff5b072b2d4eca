/**
 * Counts lines by the part of the log that they are in.
 * @param lines ascending line numbers
 * @returns a count for each of `parts` equal parts of the log
 */
export function countByPart(lines: Uint32Array, lineCount: number, parts: number): Uint32Array {
  const counts = new Uint32Array(parts);
  for (const line of lines) {
    const part = Math.min(parts - 1, Math.floor(((line - 1) * parts) / lineCount));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** How far it swings to the other side, in parts of the swing. */
const BACK = 0.5;

/**
 * A seismograph's line from top to bottom, that trembles where lines are counted: the square root of their share of the most in any
 * part, so that a single one can be seen beside thousands.
 * @param least @param most how far it swings out for next to nothing and for the most, in pixels
 * @returns the data of an SVG path of `step` pixels for each part; empty where nothing is counted
 */
export function tremor(counts: Uint32Array, step: number, middle: number, least: number, most: number): string {
  const highest = counts.reduce((a, b) => Math.max(a, b), 0);
  let path = '';
  let quiet = true;
  let side = 1;
  counts.forEach((count, part) => {
    if (count === 0) {
      quiet = true;
      return;
    }
    const top = part * step;
    const swing = least + (most - least) * Math.sqrt(count / highest);
    if (quiet) path += `M${middle} ${round(top)}`;
    path += `L${round(middle + side * swing)} ${round(top + step / 3)}L${round(middle - side * swing * BACK)} ${round(top + (2 * step) / 3)}L${middle} ${round(top + step)}`;
    quiet = false;
    side = -side;
  });
  return path;
}

const round = (value: number): number => Math.round(value * 10) / 10;
