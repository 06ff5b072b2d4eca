import { Collector } from '../../src/matcher/collect/collector.ts';
import { RegionReader } from '../../src/matcher/collect/region-reader.ts';
import type { MatchIndex } from '../../src/matcher/index.ts';
import { scan } from '../../src/matcher/scan/scan.ts';

/** A reader whose region is a whole log. */
export function readerOf(log: string): RegionReader {
  const reader = new RegionReader();
  reader.enter(new TextEncoder().encode(log), 0);
  return reader;
}

/** What is gathered of a log that is in memory as a whole. */
export function collect(log: string, index: MatchIndex): Collector {
  const collector = new Collector(index);
  const bytes = new TextEncoder().encode(log);
  collector.enter(bytes, 0);
  collector.readHead(0, bytes.length);
  scan(bytes, 0, bytes.length, index.table, (anchor, start) => {
    collector.hit(anchor, start);
  });
  return collector;
}
