/** Runs of a literal that are shorter than this are chance. */
export const MIN_RUN = 6;

/** How many units at the beginning of `literal`, of the last `room` of `text`, are its end; 0 where it is fewer than `least`. */
export function beginningAtEnd(literal: string, text: string, room: number, least = MIN_RUN): number {
  for (let length = Math.min(literal.length, room); length >= least; length -= 1) {
    if (text.endsWith(literal.slice(0, length))) return length;
  }
  return 0;
}

/** How many units at the end of `literal`, of the first `room` of `text`, are its beginning; 0 where it is fewer than a run. */
export function endAtBeginning(literal: string, text: string, room: number): number {
  for (let length = Math.min(literal.length, room); length >= MIN_RUN; length -= 1) {
    if (text.startsWith(literal.slice(-length))) return length;
  }
  return 0;
}
