/** Ways in which a log reaches the paste box other than as it was printed. None depends on chance, so that figures can be compared. */
export interface Transform {
  readonly name: string;
  /** In how many ways each text is changed, so that chance does not decide which word is hit. */
  readonly ways: number;
  /** @param at position of the case among all and the way, added, to vary what differs from case to case */
  readonly apply: (text: string, at: number) => string;
}

/** Share of a text that is cut off at one end. */
const CUT = 0.15;
/** What fills a line of 80 columns, and is not the last of it. */
const FULL_LINE = /.{80}(?=.)/gu;
/** Of so many words in a row one is mistyped. */
const TYPO_EVERY = 10;
/** Letters that a word must have to be mistyped. */
const MIN_WORD = 4;
/** Units of a log that a text is hidden in. */
const HAYSTACK = 1_000_000;

/** @param haystacks logs of other domains, in the middle of which texts are put */
export function transformsWith(haystacks: readonly string[]): Transform[] {
  const once: Omit<Transform, 'ways'>[] = [
    { name: 'wrapped at 80 columns', apply: byLine((line) => line.replace(FULL_LINE, '$&\n')) },
    { name: 'escaped as JSON', apply: (text) => JSON.stringify({ message: text }) },
    { name: 'copied as HTML', apply: byLine((line) => `<span>${escapeHtml(line)}</span><br>`) },
    { name: 'with no-break spaces', apply: (text) => text.replaceAll(' ', '\u00a0') },
    { name: 'indented by four', apply: byLine((line) => `    ${line}`) },
    { name: 'with a time on each line', apply: byLine((line, at) => `${timeOf(at)} ${line}`) },
    { name: 'first 15 % cut off', apply: (text) => text.slice(Math.floor(text.length * CUT)) },
    { name: 'last 15 % cut off', apply: (text) => text.slice(0, Math.ceil(text.length * (1 - CUT))) },
    { name: 'quoted in Markdown', apply: byLine((line) => `> ${line}`) },
    { name: 'in lower case', apply: (text) => text.toLowerCase() },
  ];
  if (haystacks.length > 0) once.push({ name: 'in the middle of an unrelated log', apply: hideIn(haystacks) });
  return [
    ...once.map((transform) => ({ ...transform, ways: 1 })),
    { name: 'one word in ten mistyped', ways: TYPO_EVERY, apply: mistype },
  ];
}

const byLine =
  (change: (line: string, at: number) => string) =>
  (text: string): string =>
    text.split('\n').map(change).join('\n');

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const START = Date.UTC(2026, 0, 2, 3, 4, 5);
const timeOf = (line: number): string => new Date(START + 137 * line).toISOString().replace('Z', '0000Z');

/** Drops the middle letter of one word in ten; which ones is another in each way. */
function mistype(text: string, at: number): string {
  let count = at % TYPO_EVERY;
  return text.replace(/[A-Za-z]+/g, (word) => {
    if (word.length < MIN_WORD) return word;
    count += 1;
    if (count % TYPO_EVERY !== 0) return word;
    const middle = word.length >> 1;
    return word.slice(0, middle) + word.slice(middle + 1);
  });
}

function hideIn(haystacks: readonly string[]): Transform['apply'] {
  return (text, at) => {
    const lines = (haystacks[at % haystacks.length] ?? '').slice(0, HAYSTACK).split('\n');
    const middle = lines.length >> 1;
    return [...lines.slice(0, middle), text, ...lines.slice(middle)].join('\n');
  };
}
