/** A part of the log with a name: a step of a job, or one of several files. It ends where the next one begins. */
export interface Section {
  /** Its first line, from 1. */
  readonly line: number;
  /** The job, or the folder; empty where there is none. */
  readonly group: string;
  /** The step, or the file; empty where the group says it all. */
  readonly name: string;
}

/** The section that holds a line; undefined in a log without sections. @param sections ascending */
export function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  return sections[indexOfSection(sections, line)];
}

/** Index of the section that holds a line; -1 before the first one. */
export function indexOfSection(sections: readonly Section[], line: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sections[middle]?.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `build › Run tests`. */
export const sectionTitle = ({ group, name }: Section): string => [group, name].filter(Boolean).join(' › ');
