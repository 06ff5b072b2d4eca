import { forgetOldestText, parseMemory, type Memory } from './memory.ts';

const KEY = 'faultline:history';

/** What this browser remembers. Where nothing can be stored, as in some private windows, there is nothing to remember. */
export function recall(): Memory {
  return parseMemory(read());
}

/** Whether anything was ever stored. */
export const isStored = (): boolean => read() !== null;

/** Stores it; where the browser has no room, without the oldest logs. @returns what is stored now */
export function store(memory: Memory): Memory {
  for (let kept: Memory | undefined = memory; kept; kept = forgetOldestText(kept)) {
    if (write(JSON.stringify(kept))) return kept;
  }
  return recall();
}

/** Told when another tab has changed it. */
export function onChangeElsewhere(tell: () => void, signal: AbortSignal): void {
  window.addEventListener('storage', ({ key }) => (key === KEY || key === null) && tell(), { signal });
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(text: string): boolean {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
