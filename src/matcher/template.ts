/** What a typed placeholder accepts. */
export type HoleType = 'any' | 'sha' | 'hex' | 'int' | 'version' | 'word' | 'path' | 'url';

/** A placeholder of a template. */
export interface Hole {
  readonly name: string;
  readonly type: HoleType;
}

/**
 * A parsed signature text: `literals[0] holes[0] literals[1] … holes[n-1] literals[n]`, so there is always one literal
 * more than there are holes. Only the first and the last literal may be empty.
 */
export interface Template {
  readonly source: string;
  readonly literals: readonly string[];
  readonly holes: readonly Hole[];
}

/** A signature text that cannot be parsed; `offset` is the index of the fault in it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const HOLE_TYPES: ReadonlySet<string> = new Set<HoleType>([
  'any',
  'sha',
  'hex',
  'int',
  'version',
  'word',
  'path',
  'url',
]);

const HOLE = /\{([A-Za-z][A-Za-z0-9_-]*)(?::([a-z]+))?\}/y;

/**
 * Parses a signature text: literal text with `{name}` or `{name:type}` for what varies, `{{` and `}}` for braces.
 * @throws {TemplateError} on a lone brace, an unknown type, two placeholders side by side, or no literal text at all.
 */
export function parseTemplate(source: string): Template {
  const literals: string[] = [];
  const holes: Hole[] = [];
  let literal = '';
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if ((char === '{' || char === '}') && source.charAt(at + 1) === char) {
      literal += char;
      at += 2;
    } else if (char === '{') {
      HOLE.lastIndex = at;
      const match = HOLE.exec(source);
      if (!match) throw new TemplateError('a lone "{": write "{{" for a brace, or {name} for a placeholder', at);
      if (holes.length > 0 && literal.trim() === '') {
        throw new TemplateError('two placeholders side by side: put literal text between them, or join them', at);
      }
      literals.push(literal);
      literal = '';
      holes.push({ name: match[1] ?? '', type: holeType(match[2], at) });
      at = HOLE.lastIndex;
    } else if (char === '}') {
      throw new TemplateError('a lone "}": write "}}" for a brace', at);
    } else {
      literal += char;
      at += 1;
    }
  }
  literals.push(literal);
  if (literals.every((text) => text.trim() === '')) throw new TemplateError('no literal text to recognise', 0);
  return { source, literals, holes };
}

function holeType(name: string | undefined, at: number): HoleType {
  if (name === undefined) return 'any';
  if (HOLE_TYPES.has(name)) return name as HoleType;
  throw new TemplateError(`unknown placeholder type "${name}": use ${[...HOLE_TYPES].join(', ')}`, at);
}

const HOLE_PATTERNS: Readonly<Record<Exclude<HoleType, 'any'>, string>> = {
  sha: '(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-z])',
  hex: '[0-9a-f]+',
  int: '[0-9]+',
  version: 'v?[0-9]+(?:\\.[0-9]+){1,3}(?:[-+.][0-9a-z.+-]{0,40}[0-9a-z])?',
  word: '\\S+',
  path: '\\S*[/\\\\]\\S*',
  url: '[a-z][a-z0-9+.-]*://\\S+',
};

const compile = (wrap: (pattern: string) => string): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(Object.entries(HOLE_PATTERNS).map(([type, pattern]) => [type, new RegExp(wrap(pattern), 'i')]));

const WHOLE = compile((pattern) => `^${pattern}$`);
/** White space, and what was dropped: escapes, colours and markup. */
const NOTHING = '[\\s\\0]';
const PREFIX = compile((pattern) => `^${NOTHING}*${pattern}`);
const SUFFIX = compile((pattern) => `(?:^|${NOTHING})${pattern}${NOTHING}*$`);

/** Whether `value`, the raw text that a placeholder would catch, is of its type. */
export function acceptsValue(type: HoleType, value: string): boolean {
  return WHOLE[type]?.test(value) ?? true;
}

/** How many units of `text` a placeholder at the end of a template takes, from the start of it on. */
export function takePrefix(type: HoleType, text: string): number {
  const pattern = PREFIX[type];
  return pattern ? (pattern.exec(text)?.[0].length ?? 0) : text.length;
}

/** How many units of `text` a placeholder at the start of a template takes, from the end of it backwards. */
export function takeSuffix(type: HoleType, text: string): number {
  const pattern = SUFFIX[type];
  return pattern ? (pattern.exec(text)?.[0].length ?? 0) : text.length;
}
