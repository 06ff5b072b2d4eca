import { h, type Child, type Element } from './hast.ts';
import { codeLine } from './lines.ts';

interface DiffLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/**
 * Lines of a `diff` block: removed ones as `del`, added ones as `ins`, the sign apart from the text. Where as many lines are added as were
 * removed just before, the part that differs is marked in each pair: in long lines it is all that a reader looks for.
 */
export function diffLines(code: string): Element[] {
  const lines = code.split('\n').map(parse);
  const partners = pairs(lines);
  return lines.map((line, index) => {
    const partner = partners.get(index);
    return element(line, partner === undefined ? [line.text] : changedPart(line.text, partner.text));
  });
}

function parse(line: string): DiffLine {
  const sign = line[0];
  if (sign === '-' || sign === '+') return { sign, text: line.slice(1).replace(/^ /, '') };
  return { sign: ' ', text: line.replace(/^ {1,2}/, '') };
}

function element(line: DiffLine, children: (Child | string)[]): Element {
  const sign = h('span', { className: ['sign'] }, `${line.sign} `);
  const tagName = line.sign === '-' ? 'del' : line.sign === '+' ? 'ins' : 'span';
  return codeLine(`  ${line.text}`, [sign, ...children], tagName);
}

/** For each line of a run of removals that an equally long run of additions follows, the line that takes its place, and back. */
function pairs(lines: readonly DiffLine[]): Map<number, DiffLine> {
  const partners = new Map<number, DiffLine>();
  let start = 0;
  while (start < lines.length) {
    const removed = runLength(lines, start, '-');
    const added = removed === 0 ? 0 : runLength(lines, start + removed, '+');
    if (removed === added) {
      for (let index = start; index < start + removed; index++) {
        const before = lines[index];
        const after = lines[index + removed];
        if (!before || !after) continue;
        partners.set(index, after);
        partners.set(index + removed, before);
      }
    }
    start += Math.max(1, removed + added);
  }
  return partners;
}

function runLength(lines: readonly DiffLine[], start: number, sign: DiffLine['sign']): number {
  let end = start;
  while (lines[end]?.sign === sign) end++;
  return end - start;
}

/** Marks what stands between the beginning and the end that both lines share, in whole words; nothing where too little is shared. */
function changedPart(text: string, other: string): (Child | string)[] {
  const words = split(text);
  const others = split(other);
  let head = 0;
  while (head < words.length && head < others.length && words[head] === others[head]) head++;
  let tail = 0;
  while (tail < words.length - head && tail < others.length - head && words.at(-1 - tail) === others.at(-1 - tail))
    tail++;
  const shared = [...words.slice(0, head), ...words.slice(words.length - tail)].join('').trim();
  const changed = words.slice(head, words.length - tail).join('');
  if (changed === '' || shared.length < Math.min(text.length, other.length) / 4) return [text];
  return [words.slice(0, head).join(''), h('b', {}, changed), words.slice(words.length - tail).join('')].filter(
    (part) => part !== '',
  );
}

function split(text: string): string[] {
  return text.match(/[\w.-]+|\s+|[^\w\s.-]/g) ?? [];
}
