/** Words of the field that people search for and mistype, besides the names of tools. */
const FIELD_WORDS: readonly string[] = [
  ...[
    'artifact',
    'attestation',
    'authentication',
    'bundle',
    'certificate',
    'checksum',
    'credentials',
    'denied',
    'digest',
  ],
  ...['expired', 'forbidden', 'identity', 'invalid', 'keyless', 'manifest', 'notarization', 'permission', 'provenance'],
  ...['publish', 'registry', 'release', 'repository', 'signature', 'signing', 'subject', 'timeout', 'token'],
  ...[
    'transparency',
    'trusted',
    'unauthorized',
    'unsupported',
    'upload',
    'verification',
    'verify',
    'version',
    'workflow',
  ],
];

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on two slips are allowed instead of one. */
const LONG = 7;

/**
 * The term with its mistyped words put right, as far as a word of the field or of a tool's name is near; undefined where none is.
 * @param suspects words of the term that no page has
 */
export function corrected(term: string, suspects: readonly string[], toolNames: readonly string[]): string | undefined {
  const known = [...new Set([...toolNames.flatMap(wordsOf), ...FIELD_WORDS])];
  const doubted = new Set(suspects.flatMap(wordsOf));
  const better = term.replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
    doubted.has(word.toLowerCase()) ? (nearest(word.toLowerCase(), known) ?? word) : word,
  );
  return better === term ? undefined : better;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length < SHORTEST || known.includes(word)) return undefined;
  const slips = word.length < LONG ? 1 : 2;
  return known
    .filter((candidate) => candidate.length >= SHORTEST && Math.abs(candidate.length - word.length) <= slips)
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter((near) => near.distance <= slips)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Optimal string alignment: letters put in, left out, changed, or two neighbours swapped, each counting one. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
