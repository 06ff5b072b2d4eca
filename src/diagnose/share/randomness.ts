/** Shortest run of letters and digits that is looked at: 20 random ones of 62 are 119 bits. */
const LEAST = 20;
const RUN = new RegExp(`(?<![\\w+/=-])[A-Za-z0-9+/_=-]{${LEAST},}`, 'g');
/** Steps between kinds of characters for each character, as random ones have them: 0.62 of base 64, 0.47 of hexadecimal digits. */
const LEAST_STEPS = { two: 0.27, three: 0.36 };
/** Bits for each character, by how often each occurs. */
const LEAST_BITS = 3;
/** With so many bits and no separators, hardly any word is in it: fewer steps do. */
const MANY_BITS = 3.9;
const FEW_STEPS = 0.1;
/** What says that a hexadecimal number is a digest, a revision or the like, which a log tells on purpose. */
const DIGEST =
  /(?:\b(?:sha-?\d*|commit|digest|hash|checksum|fingerprint|rev(?:ision)?|ref|tree|head|object|blob|layer)\b\W{0,12}|@|\bat )$/i;
/** A part of a path that a person has named. */
const WORD = /^[A-Za-z]?[a-z]{4,}(?:[-_.][A-Za-z]?[a-z]+)*$/;
/** Characters before a number that say what it is. */
const CONTEXT = 24;
const HEX = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

/** Replaces strings that look as if they were made by chance: keys and tokens of no known form. Digests that are called so stay. */
export function replaceRandom(text: string, replacement: string): string {
  return text.replace(RUN, (run: string, at: number) => {
    // Base 64 has slashes at random places, a path has names between them and is looked at part by part.
    if (!run.split('/').some((part) => WORD.test(part)))
      return judged(run, text.slice(Math.max(0, at - CONTEXT), at), replacement);
    let before = text.slice(Math.max(0, at - CONTEXT), at);
    const parts = run.split('/').map((part) => {
      const kept = part.length < LEAST ? part : judged(part, before, replacement);
      before += `${part}/`;
      return kept;
    });
    return parts.join('/');
  });
}

function judged(run: string, before: string, replacement: string): string {
  if (HEX.test(run) && DIGEST.test(before.slice(-CONTEXT))) return run;
  return looksRandom(run.replaceAll('/', '')) ? replacement : run;
}

/** Whether a string rather comes from a random generator than from a person. */
function looksRandom(run: string): boolean {
  const kinds = Array.from(run, kindOf);
  const present = new Set(kinds.filter((kind) => kind !== ''));
  if (!present.has('digit') || present.size < 2) return false;
  let steps = 0;
  kinds.forEach((kind, at) => {
    const before = kinds[at - 1];
    if (before && kind && before !== kind) steps++;
  });
  const share = steps / run.length;
  const least = present.size === 2 ? LEAST_STEPS.two : LEAST_STEPS.three;
  if (share >= least) return bits(run) >= LEAST_BITS;
  return share >= FEW_STEPS && !kinds.includes('') && bits(run) >= MANY_BITS;
}

function kindOf(character: string): '' | 'digit' | 'lower' | 'upper' {
  if (character >= '0' && character <= '9') return 'digit';
  if (character >= 'a' && character <= 'z') return 'lower';
  return character >= 'A' && character <= 'Z' ? 'upper' : '';
}

/** Shannon's entropy for each character. */
function bits(run: string): number {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / run.length) * Math.log2(count / run.length);
  return sum;
}
