import { Collector } from '../../src/matcher/collect/collector.ts';
import { RegionReader } from '../../src/matcher/collect/region-reader.ts';
import type { MatchIndex } from '../../src/matcher/index.ts';
import { scan } from '../../src/matcher/scan/scan.ts';

/** So many lines, each by its number, from 1. */
export const repeat = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at + 1));

/** A reader whose region is a whole log. */
export function readerOf(log: string): RegionReader {
  const reader = new RegionReader();
  reader.enter(new TextEncoder().encode(log), 0);
  return reader;
}

/** What is gathered of a log that is in memory as a whole. */
export const collect = (log: string, index: MatchIndex): Collector => collectInRegions(log, Infinity, index);

/** What is gathered of a log of which so many bytes are scanned, and then dropped, at a time. */
export function collectInRegions(log: string, size: number, index: MatchIndex): Collector {
  const collector = new Collector(index);
  let rest = new TextEncoder().encode(log);
  let dropped = 0;
  while (rest.length > 0) {
    const end = Math.min(size, rest.length);
    collector.enter(rest, dropped);
    collector.readHead(0, end);
    scan(rest, 0, end, index.table, (anchor, start) => {
      collector.hit(anchor, start);
    });
    if (end === rest.length) break;
    dropped = end;
    rest = rest.subarray(dropped);
  }
  return collector;
}
