import { Diagnoser, type IssueSource, type MatchIndex } from '../../matcher/index.ts';
import type { Point } from './chart.ts';
import { syntheticLog } from './log.ts';
import { measure } from './measure.ts';
import { indexOfSize } from './signatures.ts';

/** Bytes of a piece in which a log is handed over, and of the log that is repeated for larger ones. */
const PIECE = 4 << 20;
const LOG = 50_000_000;

/** Seconds for logs of 10 kB to 1 GB, handed over in pieces. */
export function timesBySize(index: MatchIndex): Point[] {
  const log = syntheticLog(LOG);
  return [1e4, 1e5, 1e6, 1e7, 1e8, 1e9].map((bytes) => ({
    x: bytes,
    y:
      measure(
        bytes > 1e8 ? 1 : 5,
        () => {
          diagnoseRepeated(log, bytes, index);
        },
        bytes > 1e8 ? 0 : 2,
      ).median / 1000,
  }));
}

/** Seconds for 50 MB with indexes of 10 to 100,000 signatures. */
export function timesBySignatures(content: readonly IssueSource[]): Point[] {
  const log = syntheticLog(LOG);
  return [10, 100, 1_000, 10_000, 100_000].map((count) => {
    const index = indexOfSize(count, content);
    return {
      x: count,
      y:
        measure(3, () => {
          diagnoseRepeated(log, LOG, index);
        }).median / 1000,
    };
  });
}

function diagnoseRepeated(log: Uint8Array, bytes: number, index: MatchIndex): void {
  const diagnoser = new Diagnoser(index);
  for (let done = 0; done < bytes;) {
    const from = done % log.length;
    const piece = log.subarray(from, Math.min(from + PIECE, log.length, from + bytes - done));
    diagnoser.push(piece);
    done += piece.length;
  }
  diagnoser.finish();
}
