import type { CandidateLine } from './candidate-lines.ts';
import { evidenceOf, wholeLine } from './evidence.ts';
import { addMistypedContexts, type CorrectedLine } from './mistyped-contexts.ts';
import type { MatchIndex } from '../load.ts';
import { matchTemplate } from '../match/template-match.ts';
import { isSpoken } from '../read/echo.ts';
import { placeOf, type ReadLine } from '../read/reading.ts';
import { bothWays } from './region-reader.ts';
import { wholeSighting, type SightingTable } from './sighting.ts';
import { alignLine, type Alignment } from '../tokens/align.ts';
import { tokenise } from '../tokens/tokenise.ts';

/** A line shorter than this was not wrapped. */
const WRAP_WIDTH = 40;
const MIN_WORDS = 3;
/** How much more of a signature two lines together must hold than either of them. */
const WRAP_GAIN = 0.1;
/** From this coverage on it is worth looking whether the template stands there whole, with its anchors broken up. */
const NEARLY_WHOLE = 0.75;

/**
 * Reads candidate lines word by word and adds sightings of signatures whose words stand there, if not in their letters; then the contexts that
 * stand there with a mistyped word.
 */
export function sightByWords(
  candidates: readonly CandidateLine[],
  index: MatchIndex,
  sightings: SightingTable,
  contexts: Set<number>,
): void {
  const corrected: CorrectedLine[] = [];
  const read = readerOf(index, corrected);
  for (const candidate of candidates) {
    if (candidate.kind === 'echo') continue;
    const line = read(candidate.read);
    if (line.words.length === 0) continue;
    for (const alignment of line.alignments) sight(candidate, alignment, 0, index, sightings);
    if (candidate.next && candidate.read.clean.length >= WRAP_WIDTH) {
      const next = read(candidate.next);
      const parts = [...line.alignments, ...next.alignments];
      for (const alignment of alignLine([...line.words, ...next.words], index.tokens)) {
        // Words that all stand on one of the lines are that line's.
        const best = Math.max(0, ...parts.filter(sameAs(alignment)).map(({ coverage }) => coverage));
        if (alignment.coverage > best + WRAP_GAIN) sight(candidate, alignment, 1, index, sightings);
      }
    }
  }
  addMistypedContexts(corrected, index, sightings, contexts);
}

/** The words of a line, and the signatures that they resemble. */
interface LineWords {
  readonly words: readonly string[];
  readonly alignments: readonly Alignment[];
}

/** Reads each line once: most are a candidate and the line after one. Those with a mistyped word are added to `corrected`. */
function readerOf(index: MatchIndex, corrected: CorrectedLine[]): (line: ReadLine) => LineWords {
  const known = new Map<ReadLine, LineWords>();
  return (line) => {
    let read = known.get(line);
    if (!read) {
      const typed = tokenise(line.clean.slice(line.message));
      const meant = typed.map((word) => index.spelling.correct(word));
      if (meant.some((word, at) => word !== typed[at])) corrected.push({ typed, meant });
      known.set(line, (read = { words: meant, alignments: alignLine(meant, index.tokens) }));
    }
    return read;
  };
}

const sameAs =
  ({ signature }: Alignment) =>
  (other: Alignment): boolean =>
    other.signature === signature;

function sight(
  candidate: CandidateLine,
  alignment: Alignment,
  moreLines: number,
  index: MatchIndex,
  sightings: SightingTable,
): void {
  const { signature, coverage, count } = alignment;
  if (count < MIN_WORDS || sightings.hasWhole(signature)) return;
  if (coverage >= NEARLY_WHOLE && sightWhole(candidate, signature, index, sightings)) return;
  if (coverage > 0.99 && index.signatures[signature]?.typed) sightings.refuted.add(signature);
  else sightAligned(candidate, alignment, moreLines, sightings);
}

function sightAligned(
  candidate: CandidateLine,
  alignment: Alignment,
  moreLines: number,
  sightings: SightingTable,
): void {
  sightings.add({
    signature: alignment.signature,
    how: 'aligned',
    share: alignment.coverage,
    amount: alignment.weight,
    words: alignment.count,
    cut: false,
    decided: alignment.decided,
    kind: candidate.kind,
    evidence: { ...wholeLine(candidate.read.line.text, candidate.number), lastLine: candidate.number + moreLines },
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
      sightings.add(
        wholeSighting({
          signature: at,
          size: signature.size,
          kind: isSpoken((lines[line] ?? read).clean, column) ? 'echo' : kind,
          evidence: evidenceOf(reading, match.start, match.end, number),
          values: match.values,
        }),
      );
      return true;
    }
  }
  return false;
}
