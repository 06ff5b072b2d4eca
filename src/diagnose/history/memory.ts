import type { Verdict } from '../../matcher/types.ts';

/** A page that a diagnosis led to. */
export interface Remembered {
  readonly id: string;
  readonly title: string;
}

/** A diagnosis of this browser. */
export interface Entry {
  /** When, in milliseconds since 1970; tells entries apart. */
  readonly at: number;
  /** Name of the file or files; empty for what was pasted or typed. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly found: readonly Remembered[];
  /** The log, where the reader wants it kept. */
  readonly text?: string;
}

/** What this browser remembers, and what it may. */
export interface Memory {
  /** Whether diagnoses are remembered. */
  readonly on: boolean;
  /** Whether their logs are kept too. */
  readonly keepLogs: boolean;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

export const MAX_ENTRIES = 20;
/** Longest log that is kept, in UTF-16 units. */
export const MAX_TEXT = 200_000;

export const NOTHING: Memory = { on: true, keepLogs: false, entries: [] };

/** Adds a diagnosis; the oldest ones go. One of the same file with the same answer takes the place of the one before. */
export function remember(memory: Memory, entry: Entry): Memory {
  const [last, ...rest] = memory.entries;
  const others = last && alike(last, entry) ? rest : memory.entries;
  return { ...memory, entries: [entry, ...others].slice(0, MAX_ENTRIES) };
}

/** What was diagnosed before the diagnosis that is on the screen, if one is. */
export const before = (memory: Memory, shown: number | undefined): readonly Entry[] =>
  memory.entries.filter(({ at }) => at !== shown);

/** Takes one diagnosis out. */
export const forget = (memory: Memory, at: number): Memory => ({
  ...memory,
  entries: memory.entries.filter((entry) => entry.at !== at),
});

/** Takes the log out of the oldest entry that has one; undefined where none has. */
export function forgetOldestText(memory: Memory): Memory | undefined {
  const at = memory.entries.findLastIndex(({ text }) => text !== undefined);
  if (at < 0) return undefined;
  return { ...memory, entries: memory.entries.map((entry, i) => (i === at ? withoutText(entry) : entry)) };
}

/** Takes all logs out. */
export const forgetTexts = (memory: Memory): Memory => ({ ...memory, entries: memory.entries.map(withoutText) });

/** Reads what was stored. What is not understood, as of another version or another hand, is passed over. */
export function parseMemory(stored: string | null): Memory {
  if (stored === null) return NOTHING;
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || !Array.isArray(value['entries'])) return NOTHING;
    const entries = value['entries'].filter(isEntry).slice(0, MAX_ENTRIES);
    return { on: value['on'] !== false, keepLogs: value['keepLogs'] === true, entries };
  } catch {
    return NOTHING;
  }
}

const alike = (a: Entry, b: Entry): boolean =>
  a.name === b.name &&
  a.verdict === b.verdict &&
  a.found.map(({ id }) => id).join() === b.found.map(({ id }) => id).join();

const withoutText = ({ at, name, verdict, found }: Entry): Entry => ({ at, name, verdict, found });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Path of an issue's page, and nothing that could lead elsewhere. */
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { at, name, verdict, found, text } = value;
  return (
    typeof at === 'number' &&
    Number.isFinite(at) &&
    typeof name === 'string' &&
    (verdict === 'known' || verdict === 'possible' || verdict === 'unknown') &&
    Array.isArray(found) &&
    found.every((one) => isRecord(one) && typeof one['title'] === 'string' && ID.test(String(one['id']))) &&
    (text === undefined || typeof text === 'string')
  );
}
