import { partitionPoint } from '../../matcher/partition-point.ts';

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
export const indexOfSection = (sections: readonly Section[], line: number): number =>
  partitionPoint(sections.length, (at) => (sections[at]?.line ?? Infinity) <= line) - 1;

/** `build › Run tests`. */
export const sectionTitle = ({ group, name }: Section): string => [group, name].filter(Boolean).join(' › ');
