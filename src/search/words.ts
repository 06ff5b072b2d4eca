import { formatCount } from '../format.ts';
import type { Reply } from './ask.ts';
import type { Found, Kind } from './index-client.ts';

/** Headings of the kinds. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = { issue: 'Issues', guide: 'Guides', tool: 'Tools' };

export const HINT = 'Words of the error, a tool, a file. A whole log belongs in the paste box.';
export const TOO_LONG = 'Too long to search for.';

/** What was found, in a sentence for the status line. @param where name of the tool or group that was searched; empty for everywhere */
export function summary({ total, found, without }: Reply, where: string): string {
  const none = where === '' ? 'No page has' : `No page on ${where} has`;
  if (total === 0) return `${none} these words.`;
  if (without.length === 0)
    return found
      .filter((part) => part.total > 0)
      .map(counted)
      .join(', ');
  return `${none} all of these words. Without ${without.map((word) => `“${word}”`).join(', ')}:`;
}

function counted({ kind, total }: Found): string {
  return formatCount(total, kind);
}
