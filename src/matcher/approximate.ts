import type { CandidateLine } from './collector.ts';
import { wholeLine } from './evidence.ts';
import type { SightingTable } from './sighting.ts';
import { alignLine, type Alignment } from './tokens/align.ts';
import type { TokenIndex } from './tokens/token-index.ts';
import { tokenise } from './tokens/tokenise.ts';

/** A line shorter than this was not wrapped. */
const WRAP_WIDTH = 40;
const MIN_WORDS = 3;

/** Reads candidate lines word by word and adds sightings of signatures whose words stand there, if not in their letters. */
export function sightByWords(candidates: readonly CandidateLine[], index: TokenIndex, sightings: SightingTable): void {
  for (const candidate of candidates) {
    if (candidate.kind === 'echo') continue;
    const line = tokenise(candidate.read.clean.slice(candidate.read.message));
    if (line.length === 0) continue;
    const alone = alignLine(line, index);
    for (const alignment of alone) add(candidate, alignment, sightings);
    if (candidate.next && candidate.read.clean.length >= WRAP_WIDTH) {
      const wrapped = [...line, ...tokenise(candidate.next.clean.slice(candidate.next.message))];
      for (const alignment of alignLine(wrapped, index)) add(candidate, alignment, sightings);
    }
  }
}

function add(candidate: CandidateLine, alignment: Alignment, sightings: SightingTable): void {
  if (alignment.count < MIN_WORDS || sightings.hasWhole(alignment.signature)) return;
  sightings.add({
    signature: alignment.signature,
    how: 'aligned',
    share: alignment.coverage,
    amount: alignment.weight,
    words: alignment.count,
    cut: false,
    kind: candidate.kind,
    evidence: wholeLine(candidate.read.line.text, candidate.number),
    values: {},
  });
}
