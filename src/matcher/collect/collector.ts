import type { AnchorTarget, IndexedSignature, MatchIndex } from '../load.ts';
import type { Edge } from '../match/cut-off-match.ts';
import { matchPartially } from '../match/partial-match.ts';
import { isSpoken } from '../read/echo.ts';
import { join, placeOf, type Reading } from '../read/reading.ts';
import type { Line } from '../read/region.ts';
import { Steps, type StepMark } from '../read/steps.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { CandidateLines, type CandidateLine } from './candidate-lines.ts';
import { sightCutOff } from './cut-off.ts';
import { evidenceOf } from './evidence.ts';
import { RegionReader } from './region-reader.ts';
import { SightingTable, wholeSighting } from './sighting.ts';

/** How often a signature's anchor is followed up in any log, and as long as there are not too many follow-ups in all. */
const MIN_ATTEMPTS = 10;
const MAX_ATTEMPTS = 400;
const MAX_FOLLOW_UPS = 5_000;
const MAX_PARTIAL_ATTEMPTS = 10;
/** How often a context's line is also read with escapes undone, over its wraps and by columns: a word of it may stand on every line. */
const MAX_CONTEXT_READINGS = 40;
/** Bytes that may stand before a step mark on its line: names of job and step, a time. */
const MARK_WITHIN = 240;

/**
 * Follows up what the scan meets: gathers sightings of signatures, the contexts that are present, and the lines for the
 * reading by words. It is given one region of the log after the other and keeps a bounded amount of each.
 */
export class Collector {
  readonly sightings = new SightingTable();
  /** Which of the index's contexts stand in the log. */
  readonly contexts = new Set<number>();
  /** Those of them that no program printed: they stand only in the source of a script that the runner shows. */
  readonly said = new Set<number>();
  readonly steps = new Steps();
  readonly #index: MatchIndex;
  readonly #reader = new RegionReader();
  readonly #candidates = new CandidateLines(this.#reader);
  readonly #attempts: Uint16Array;
  readonly #partialAttempts: Uint16Array;
  readonly #contextAttempts: Uint16Array;
  #followUps = 0;
  /** For each anchor the start of the line on which it was last met. */
  readonly #seenAt: Float64Array;

  constructor(index: MatchIndex) {
    this.#index = index;
    this.#attempts = new Uint16Array(index.signatures.length);
    this.#partialAttempts = new Uint16Array(index.signatures.length);
    this.#contextAttempts = new Uint16Array(index.contexts.length);
    this.#seenAt = new Float64Array(index.targets.length).fill(-1);
  }

  /** Takes up a region; the first `dropped` bytes of the last one are not in it. */
  enter(bytes: Uint8Array, dropped: number): void {
    this.#candidates.leave(dropped);
    this.#reader.enter(bytes, dropped);
    for (let at = 0; at < this.#seenAt.length; at += 1) this.#seenAt[at] = (this.#seenAt[at] as number) - dropped;
  }

  /** Reads lines of the log's head that begin in `from` to `to`; gives where to go on. */
  readHead(from: number, to: number): number {
    if (from === 0 && this.#reader.holdsStart) this.#edge('start', 0);
    return this.#candidates.readHead(from, to);
  }

  /** Follows up an anchor that stands at byte `start` of the region. */
  hit(anchor: number, start: number): void {
    const target = this.#index.targets[anchor];
    if (!target) return;
    if (target.kind === 'error-word') {
      this.#candidates.errorWord(start);
      return;
    }
    if (target.kind === 'step-mark') {
      this.#stepMark(target.mark, start);
      return;
    }
    if (target.kind === 'context' && this.contexts.has(target.at) && !this.said.has(target.at)) return;
    const attempts = target.kind === 'context' ? this.#contextAttempts : this.#attempts;
    const limit = this.#followUps < MAX_FOLLOW_UPS ? MAX_ATTEMPTS : MIN_ATTEMPTS;
    if ((attempts[target.at] ?? limit) >= limit) return;
    const line = this.#reader.region.lineAt(start);
    if (this.#seenAt[anchor] === line.start) return;
    this.#seenAt[anchor] = line.start;
    this.#followUps += 1;
    if (target.kind === 'context') this.#context(target.at, line);
    else this.#signature(target, line);
  }

  /** Lines in the whole log, and those to read by words; to be asked once, at the end. */
  finish(): { lineCount: number; candidates: CandidateLine[] } {
    const { region } = this.#reader;
    if (region.endsInLine) this.#edge('end', region.bytes.length - 1);
    return { candidates: this.#candidates.finish(this.steps), lineCount: this.#reader.lineCount() };
  }

  /** The first or the last line, where a paste may have been cut off inside a message. */
  #edge(edge: Edge, position: number): void {
    const read = this.#reader.read(this.#reader.region.lineAt(position));
    sightCutOff(edge, read, this.#reader, this.#index, this.sightings);
  }

  #stepMark(mark: StepMark, start: number): void {
    if (this.steps.full || !this.#reader.region.beginsWithin(start, MARK_WITHIN)) return;
    this.steps.add(mark, this.#reader.numberAt(start));
    if (mark === 'error') this.#candidates.report(start);
  }

  #context(at: number, line: Line): void {
    const context = this.#index.contexts[at];
    if (!context) return;
    const plain = (this.#contextAttempts[at] ?? 0) >= MAX_CONTEXT_READINGS;
    count(this.#contextAttempts, at);
    const found = this.#reader.findWhole(context, line, plain);
    if (!found) return;
    if (!isSaid(found)) this.said.delete(at);
    else if (!this.contexts.has(at)) this.said.add(at);
    this.contexts.add(at);
  }

  #signature({ at, text }: AnchorTarget & { kind: 'signature' }, line: Line): void {
    const signature = this.#index.signatures[at];
    if (!signature) return;
    count(this.#attempts, at);
    const whole = this.#reader.findWhole(signature, line);
    if (whole) this.#sightWhole(at, signature, whole);
    else if (!this.sightings.hasWhole(at) && (this.#partialAttempts[at] ?? 0) < MAX_PARTIAL_ATTEMPTS) {
      count(this.#partialAttempts, at);
      this.#sightPart(at, signature, line, text);
    }
  }

  #sightWhole(
    at: number,
    signature: IndexedSignature,
    {
      reading,
      start,
      end,
      values,
    }: { reading: Reading; start: number; end: number; values: Readonly<Record<string, string>> },
  ): void {
    const place = placeOf(reading, start);
    const [first, opening] = [reading.lines[0], reading.lines[place.line]];
    if (!first || !opening) return;
    this.sightings.add(
      wholeSighting({
        signature: at,
        size: signature.size,
        kind: this.#reader.kindAt(opening, place.column),
        evidence: evidenceOf(reading, start, end, this.#reader.numberOf(first.line)),
        values,
      }),
    );
  }

  #sightPart(at: number, signature: IndexedSignature, line: Line, anchor: string): void {
    const read = this.#reader.read(line);
    const next = this.#reader.region.lineAfter(line);
    const reading = join(next ? [read, this.#reader.read(next)] : [read], false);
    const match = reading && matchPartially(signature, reading, anchor);
    if (!match) return;
    const { numbers = [], failures = [] } = this.#index.tokens.signatures[at] ?? {};
    const words = new Set(reading.sources.flatMap(tokenise));
    // With another number it is another message.
    if (!match.cut && !numbers.every((number) => words.has(number))) return;
    // All of it stands there, and yet it is not whole: a value is of another type, or a word goes on (`exit code 1` in `127`).
    if (match.found === signature.size && (signature.typed || signature.endsWord)) {
      this.sightings.refuted.add(at);
      return;
    }
    const place = placeOf(reading, match.start);
    this.sightings.add({
      signature: at,
      how: 'partial',
      share: match.found / signature.size,
      amount: match.found,
      words: 0,
      cut: match.cut,
      decided: match.cut || failures.every((word) => words.has(word)),
      kind: this.#reader.kindAt(reading.lines[place.line] ?? read, place.column),
      evidence: evidenceOf(reading, match.start, match.end, this.#reader.numberOf(line)),
      values: {},
    });
  }
}

/** Whether a text is only what a script would say: `echo "…"` in the source of a step that the runner shows. */
function isSaid({ reading, start }: { reading: Reading; start: number }): boolean {
  const { line, column } = placeOf(reading, start);
  return isSpoken(reading.lines[line]?.clean ?? '', column);
}

function count(counts: Uint16Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
