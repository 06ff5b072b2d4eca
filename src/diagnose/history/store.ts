import { Stored } from '../../browser/stored.ts';
import { forgetOldestText, parseMemory, type Memory } from './memory.ts';

const kept = new Stored('localStorage', 'faultline:history');

/** What this browser remembers. Where nothing can be stored, as in some private windows, there is nothing to remember. */
export function recall(): Memory {
  return parseMemory(kept.read());
}

/** Whether anything was ever stored. */
export const isStored = (): boolean => kept.read() !== null;

/** Stores it; where the browser has no room, without the oldest logs. @returns what is stored now */
export function store(memory: Memory): Memory {
  for (let left: Memory | undefined = memory; left; left = forgetOldestText(left)) {
    if (kept.write(JSON.stringify(left))) return left;
  }
  return recall();
}

/** Told when another tab has changed it. */
export function onChangeElsewhere(tell: () => void, signal: AbortSignal): void {
  window.addEventListener('storage', ({ key }) => (key === kept.key || key === null) && tell(), { signal });
}
