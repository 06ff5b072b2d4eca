import type { MatchIndex } from '../load.ts';
import { cutOffMatcher, OPENING, openingOf, type CutOffMatch, type Edge } from '../match/cut-off-match.ts';
import { join, placeOf, type ReadLine } from '../read/reading.ts';
import type { Signature } from '../signature.ts';
import { evidenceOf } from './evidence.ts';
import type { RegionReader } from './region-reader.ts';
import type { SightingTable } from './sighting.ts';

/** Signatures by the units at their beginning, for the end of a paste, and by those at their end, for its start. */
export type Openings = Readonly<Record<Edge, ReadonlyMap<string, readonly number[]>>>;

/** Folded units of a line from its cut end on in which a message may begin. */
const REACH = 1_000;

export function buildOpenings(signatures: readonly Signature[]): Openings {
  const byOpening = (edge: Edge): Map<string, number[]> => {
    const known = new Map<string, number[]>();
    for (const [at, signature] of signatures.entries()) {
      const opening = openingOf(signature, edge);
      if (opening === undefined) continue;
      const list = known.get(opening);
      if (list) list.push(at);
      else known.set(opening, [at]);
    }
    return known;
  };
  return { start: byOpening('start'), end: byOpening('end') };
}

/**
 * Adds sightings of signatures that stand on a log's first or last line as far as it goes: the paste was cut off there, and with it perhaps all
 * that the scan knows them by.
 */
export function sightCutOff(
  edge: Edge,
  read: ReadLine,
  reader: RegionReader,
  index: MatchIndex,
  sightings: SightingTable,
): void {
  const reading = join([read], false);
  if (!reading) return;
  const cutOff = cutOffMatcher(reading.text, edge);
  const seen = [...candidatesOf(reading.text, edge, index)].flatMap((at) => {
    const signature = index.signatures[at];
    const match = signature && !sightings.hasWhole(at) ? cutOff(signature) : undefined;
    return signature && match ? [{ at, issue: signature.issue, match }] : [];
  });
  const most = Math.max(0, ...seen.map(({ match }) => match.found));
  const foremost = new Set(seen.filter(({ match }) => match.found === most).map(({ issue }) => issue));
  const isDecided = ({ found, insideWord }: CutOffMatch): boolean =>
    insideWord && found === most && foremost.size === 1;
  for (const { at, match } of seen) {
    sightings.add({
      signature: at,
      how: 'cut-off',
      share: 1,
      amount: match.found,
      words: 0,
      cut: true,
      decided: isDecided(match),
      kind: reader.kindAt(read, placeOf(reading, match.start).column),
      evidence: evidenceOf(reading, match.start, match.end, reader.numberOf(read.line)),
      values: {},
    });
  }
}

function candidatesOf(text: string, edge: Edge, { openings }: MatchIndex): Set<number> {
  const near = edge === 'end' ? text.slice(-REACH) : text.slice(0, REACH);
  const candidates = new Set<number>();
  for (let from = 0; from + OPENING <= near.length; from += 1) {
    for (const at of openings[edge].get(near.slice(from, from + OPENING)) ?? []) candidates.add(at);
  }
  return candidates;
}
