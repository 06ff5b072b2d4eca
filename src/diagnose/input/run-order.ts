import type { Member } from './member.ts';
import type { Bundle } from './run-layout.ts';

/** Bytes of a job's log that hold its first time. */
const HEAD = 200;
/** More jobs than a run can have (GitHub's limit of a matrix is 256) stay in the order of their numbers. */
const MAX_JOBS = 300;

/** Puts jobs in the order in which they began, as far as their first lines tell; all others stay where they are. */
export async function inOrderOfTime(jobs: readonly Bundle<Member>[]): Promise<Bundle<Member>[]> {
  if (jobs.length < 2 || jobs.length > MAX_JOBS) return [...jobs];
  const times = new Map<Bundle<Member>, string>();
  for (const job of jobs) times.set(job, await firstTime(job));
  if (![...times.values()].every(Boolean)) return [...jobs];
  // Times of one format and zone are in order where their letters are.
  return jobs.toSorted((a, b) => ((times.get(a) ?? '') < (times.get(b) ?? '') ? -1 : 1));
}

/** The time before the first line; empty where there is none. */
async function firstTime({ parts }: Bundle<Member>): Promise<string> {
  const text = parts[0] ? await headOf(parts[0].file) : '';
  return /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z)/.exec(text)?.[1] ?? '';
}

async function headOf(file: Member): Promise<string> {
  try {
    for await (const piece of file.open(() => undefined)) {
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece.subarray(0, HEAD));
    }
  } catch {
    // It will be told when the file is read.
  }
  return '';
}
