/** The texts in a page's commands that caught values can take the place of, by the name of the value: `{ repository: 'OWNER/REPO' }`. */
export type Fills = Readonly<Record<string, string>>;

/** A piece of a command; `was` is the text of the page that it took the place of. */
export interface Piece {
  readonly text: string;
  readonly was?: string;
}

/** Forms of values that are safe in any command: no white space, no quotes, nothing that a shell reads, and no option. */
const FORMS = {
  repository: /^[a-z\d][a-z\d-]{0,38}\/[a-z\d._][\w.-]{0,99}$/i,
  owner: /^[a-z\d][a-z\d-]{0,38}$/i,
  tag: /^[a-z\d][\w.+/-]{0,79}$/i,
  version: /^v?\d+(?:\.\d+){1,3}(?:[-+.][a-z\d.+-]{1,40})?$/i,
  image: /^[a-z\d][a-z\d.-]*(?::\d+)?(?:\/[\w.-]+)+(?::[\w.-]{1,128})?(?:@sha256:[\da-f]{64})?$/i,
  digest: /^(?:sha256:)?[\da-f]{64}$/i,
  commit: /^[\da-f]{40}$/i,
  file: /^(?:\w[\w.+-]*\/){0,8}\w[\w.+-]*\.[a-z\d]{1,10}$/i,
  package: /^(?:@[a-z\d-]+\/)?[a-z\d][\w.-]{0,99}$/i,
  email: /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i,
} as const;

/** Names of placeholders whose values go into commands, and the form that such a value must have. Others are only shown. */
const FORM_OF: ReadonlyMap<string, keyof typeof FORMS> = new Map([
  ['repository', 'repository'],
  ['repo', 'repository'],
  ['owner', 'owner'],
  ['tag', 'tag'],
  ['version', 'version'],
  ['image', 'image'],
  ['reference', 'image'],
  ['digest', 'digest'],
  ['commit', 'commit'],
  ['ref', 'commit'],
  ['file', 'file'],
  ['artifact', 'file'],
  ['package', 'package'],
  ['email', 'email'],
]);

/** Whether values of this name may go into commands. */
export const isFillableName = (name: string): boolean => FORM_OF.has(name);

/** Whether a value of this name may stand in a command. */
export function isFillable(name: string, value: string): boolean {
  const form = FORM_OF.get(name);
  return form !== undefined && FORMS[form].test(value);
}

/**
 * What takes the place of what in the commands of a page. With `OWNER/REPO` come `OWNER` and `REPO`, with `v1.2.3` comes `1.2.3`, where both
 * have the same form. A value that is not fit for a command is left out.
 */
export function replacementsOf(fills: Fills, values: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, text] of Object.entries(fills)) {
    const value = values[name]?.trim() ?? '';
    if (!isFillable(name, value) || value === text) continue;
    for (const [part, of] of [...parts(text, value), [text, value] as const]) found.set(part, of);
  }
  return found;
}

/** A command in pieces, with what it is to be filled with in the place of what the page has. */
export function fillIn(text: string, replacements: ReadonlyMap<string, string>): Piece[] {
  if (replacements.size === 0) return [{ text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(patternOf([...replacements.keys()]))) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
    pieces.push({ text: replacements.get(found[0]) ?? found[0], was: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Whether a text stands in a command by itself, not as a part of a longer name. */
export const standsIn = (command: string, text: string): boolean => patternOf([text]).test(command);

function parts(text: string, value: string): (readonly [string, string])[] {
  if (text === 'OWNER/REPO') {
    const [owner = '', repository = ''] = value.split('/');
    return [
      ['OWNER', owner],
      ['REPO', repository],
    ];
  }
  return /^v\d/.test(text) && /^v\d/.test(value) ? [[text.slice(1), value.slice(1)]] : [];
}

/** The longest first; not within a longer word, and a version not within a longer one. */
function patternOf(texts: readonly string[]): RegExp {
  const one = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => {
      const around = /^v?\d/.test(text)
        ? ['(?<![A-Za-z\\d]|\\d\\.)', '(?![A-Za-z\\d]|\\.\\d)']
        : ['(?<!\\w)', '(?!\\w)'];
      return around.join(text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    });
  return new RegExp(one.join('|'), 'g');
}
