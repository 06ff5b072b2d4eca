import type { LineKind } from '../read/prefix.ts';
import type { Evidence } from '../types.ts';

/** One place where a signature, or most of it, stands in the log. */
export interface Sighting {
  /** Position of the signature in the index. */
  readonly signature: number;
  /** `whole`: the template matches. `cut-off`: it does as far as the log goes, which ends or begins inside it. `partial`: a part of it, character by character. `aligned`: most of its words. */
  readonly how: 'whole' | 'cut-off' | 'partial' | 'aligned';
  /** Share of the signature that was found, or, where the log was cut off, of what could be: 0 to 1. */
  readonly share: number;
  /** What was found, in units of text, in nats for `aligned`. */
  readonly amount: number;
  /** Words found (`aligned`), else 0. */
  readonly words: number;
  /** The rest is missing because the text ends or begins there. */
  readonly cut: boolean;
  /** Whether all words of the signature that tell failure from success stand there; where the log was cut off: whether it could be no other issue. */
  readonly decided: boolean;
  readonly kind: LineKind;
  readonly evidence: Evidence;
  readonly values: Readonly<Record<string, string>>;
}

/** The sighting of a template that stands whole, with `size` units in its literals. */
export function wholeSighting(
  found: Pick<Sighting, 'signature' | 'kind' | 'evidence' | 'values'> & { readonly size: number },
): Sighting {
  const { size, ...rest } = found;
  return { ...rest, how: 'whole', share: 1, amount: size, words: 0, cut: false, decided: true };
}

/** All sightings of one signature: the best one, of its equals the last, and on which lines it stands. */
export interface SignatureSightings {
  best: Sighting;
  latest: Sighting;
  readonly lines: number[];
}

const MAX_LINES = 50;
const HOW_RANK = { whole: 2, 'cut-off': 1, partial: 1, aligned: 1 } as const;
const KIND_RANK: Readonly<Record<LineKind, number>> = { error: 3, plain: 3, notice: 2, warning: 2, debug: 1, echo: 0 };

/** Sightings by signature. Of several of one signature the most telling is kept, of equals the first in the log. */
export class SightingTable {
  readonly bySignature = new Map<number, SignatureSightings>();
  /** Signatures whose literals all stand somewhere, but with a value of another type: another message. */
  readonly refuted = new Set<number>();

  add(sighting: Sighting): void {
    const known = this.bySignature.get(sighting.signature);
    if (!known) {
      this.bySignature.set(sighting.signature, { best: sighting, latest: sighting, lines: [sighting.evidence.line] });
      return;
    }
    if (sighting.how === known.best.how || HOW_RANK[sighting.how] > HOW_RANK[known.best.how]) {
      if (HOW_RANK[sighting.how] > HOW_RANK[known.best.how]) known.lines.length = 0;
      if (known.lines.length < MAX_LINES && !known.lines.includes(sighting.evidence.line)) {
        known.lines.push(sighting.evidence.line);
      }
    }
    if (compare(sighting, known.best) < 0) known.best = sighting;
    if (compareTelling(sighting, known.latest) <= 0) known.latest = sighting;
  }

  hasWhole(signature: number): boolean {
    const best = this.bySignature.get(signature)?.best;
    return best?.how === 'whole' && best.kind !== 'echo';
  }
}

const compare = (a: Sighting, b: Sighting): number => compareTelling(a, b) || a.evidence.line - b.evidence.line;

function compareTelling(a: Sighting, b: Sighting): number {
  return HOW_RANK[b.how] - HOW_RANK[a.how] || KIND_RANK[b.kind] - KIND_RANK[a.kind] || b.share - a.share;
}
