import type { CandidateLine } from './candidate-lines.ts';
import { evidenceOf, wholeLine } from './evidence.ts';
import type { MatchIndex } from '../load.ts';
import { matchTemplate } from '../match/template-match.ts';
import { isSpoken } from '../read/echo.ts';
import { placeOf } from '../read/reading.ts';
import { bothWays } from './region-reader.ts';
import type { SightingTable } from './sighting.ts';
import { alignLine, type Alignment } from '../tokens/align.ts';
import { tokenise } from '../tokens/tokenise.ts';

/** A line shorter than this was not wrapped. */
const WRAP_WIDTH = 40;
const MIN_WORDS = 3;
/** From this coverage on it is worth looking whether the template stands there whole, with its anchors broken up. */
const NEARLY_WHOLE = 0.75;

/** Reads candidate lines word by word and adds sightings of signatures whose words stand there, if not in their letters. */
export function sightByWords(candidates: readonly CandidateLine[], index: MatchIndex, sightings: SightingTable): void {
  for (const candidate of candidates) {
    if (candidate.kind === 'echo') continue;
    const line = tokenise(candidate.read.clean.slice(candidate.read.message));
    if (line.length === 0) continue;
    const add = (alignment: Alignment): void => {
      if (alignment.count < MIN_WORDS || sightings.hasWhole(alignment.signature)) return;
      const nearlyWhole = alignment.coverage >= NEARLY_WHOLE;
      if (nearlyWhole && sightWhole(candidate, alignment.signature, index, sightings)) return;
      if (alignment.coverage > 0.99 && index.signatures[alignment.signature]?.typed)
        sightings.refuted.add(alignment.signature);
      else sightAligned(candidate, alignment, sightings);
    };
    alignLine(line, index.tokens).forEach(add);
    if (candidate.next && candidate.read.clean.length >= WRAP_WIDTH) {
      const next = tokenise(candidate.next.clean.slice(candidate.next.message));
      alignLine([...line, ...next], index.tokens).forEach(add);
    }
  }
}

function sightAligned(candidate: CandidateLine, alignment: Alignment, sightings: SightingTable): void {
  sightings.add({
    signature: alignment.signature,
    how: 'aligned',
    share: alignment.coverage,
    amount: alignment.weight,
    words: alignment.count,
    cut: false,
    decided: alignment.decided,
    kind: candidate.kind,
    evidence: wholeLine(candidate.read.line.text, candidate.number),
    values: {},
  });
}

/** Looks for the whole template on a candidate line, by itself and with the next one. */
function sightWhole(
  { read, next, number, kind }: CandidateLine,
  at: number,
  index: MatchIndex,
  sightings: SightingTable,
): boolean {
  const signature = index.signatures[at];
  if (!signature) return false;
  for (const lines of next ? [[read], [read, next]] : [[read]]) {
    for (const reading of bothWays(lines)) {
      const match = matchTemplate(signature, reading);
      if (!match) continue;
      const { line, column } = placeOf(reading, match.start);
      const before = (lines[line] ?? read).clean.slice(Math.max(0, column - 200), column);
      sightings.add({
        signature: at,
        how: 'whole',
        share: 1,
        amount: signature.size,
        words: 0,
        cut: false,
        decided: true,
        kind: isSpoken(before) ? 'echo' : kind,
        evidence: evidenceOf(reading, match.start, match.end, number),
        values: match.values,
      });
      return true;
    }
  }
  return false;
}
