/**
 * Cleaning takes out of a line what is not text of the message: control sequences, escapes, markup of the place that it
 * was copied from. Every replacement keeps the length, so that an index into the cleaned line is an index into the line
 * itself: control sequences become spaces (they part words), what stands inside of words becomes NUL.
 */
export const DROPPED = '\0';

/** Takes out control sequences (also those that lost their ESC), box borders at the ends, and links inside words. */
export function clean(line: string): string {
  let text = line;
  if (CONTROL_HINT.test(text)) text = text.replace(CONTROL, blank);
  if (text.includes('](')) text = text.replace(LINK_IN_WORD, dropLink);
  if (BOX_HINT.test(text)) text = text.replace(BOX_START, blank).replace(BOX_END, blank);
  return text;
}

/** The line without its control sequences; its indexes are no longer those of the line. */
export function withoutControl(line: string): string {
  return CONTROL_HINT.test(line) ? line.replace(CONTROL, '') : line;
}

/**
 * Undoes the escapes of JSON, of workflow commands (`%0A`), of HTML and of Markdown. Returns the same string where there
 * is nothing to undo. It is a second reading, tried where the plain one does not match: a backslash may also be a path.
 */
export function unescape(line: string): string {
  let text = line;
  for (let round = 0; round < 3; round += 1) {
    const before = text;
    text = text.replace(BACKSLASH, backslash).replace(PERCENT, percent).replace(ENTITY, entity).replace(MARKUP, drop);
    if (text === before) break;
  }
  return text;
}

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const CONTROL_HINT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\[[0-9;]{1,12}[mK]/;

const CONTROL = new RegExp(
  [
    '\\u001b\\][^\\u0007\\u001b]{0,2000}(?:\\u0007|\\u001b\\\\)', // OSC: titles and links
    '(?:\\u001b\\[|\\u009b)[0-?]{0,32}[ -/]{0,4}[@-~]', // CSI: colours and cursor movement
    '\\u001b[ -/]{0,4}[0-~]', // other escapes
    '\\u001b',
    '\\[[0-9]{1,3}(?:;[0-9]{1,3}){0,4}m', // a colour whose ESC was lost in copying
    '\\[0?K',
    '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]',
  ].join('|'),
  'g',
);

const BOX_HINT = /[│┃║▌▏]/;
const BOX_START = /^[\s│┃║▌▏╷╵]+/;
const BOX_END = /[\s│┃║]+$/;

/** A viewer that turns `27` into a link writes `2[7](https://…)`. */
const LINK_IN_WORD =
  /(?<=\w)\[(\w{1,80})\]\(https?:\/\/[^\s)]{1,500}\)|\[(\w{1,80})\]\(https?:\/\/[^\s)]{1,500}\)(?=\w)/g;

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function drop(text: string): string {
  return DROPPED.repeat(text.length);
}

function dropLink(text: string, before = '', after = ''): string {
  return (DROPPED + before + after).padEnd(text.length, DROPPED);
}

const BACKSLASH = /\\(?:u([0-9a-fA-F]{4})|([^\w\s]|[nrtbf]))/g;
const BACKSLASH_LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };

function backslash(text: string, code?: string, char = ''): string {
  const plain = code === undefined ? (BACKSLASH_LETTERS[char] ?? char) : String.fromCharCode(parseInt(code, 16));
  return plain.padStart(text.length, DROPPED);
}

const PERCENT = /%(?:0A|0D|25)/g;

function percent(text: string): string {
  return (text === '%25' ? '%' : '\n').padStart(text.length, DROPPED);
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#34': '"',
  '#x27': "'",
};
const ENTITY = new RegExp(`&(${Object.keys(ENTITIES).join('|')});`, 'g');

function entity(text: string, name: string): string {
  return (ENTITIES[name] as string).padStart(text.length, DROPPED);
}

const MARKUP =
  /\*\*|<\/?(?:b|strong|em|i|u|code|samp|kbd|span|div|a|br|p|pre|td|th|tr|table|li|ul|ol|h\d)(?:\s[^<>]{0,300})?\/?>/g;
