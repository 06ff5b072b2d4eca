/** One block of a `_headers` file: a path, which may end in `*` or hold one, and the headers of its responses. */
interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Parses a `_headers` file as Netlify and Cloudflare Pages read it: a path at the beginning of a line, `Name: value` lines
 * indented below it, `#` comments. Returns what a path's response carries, names in lower case; a later rule wins.
 */
export function parseHeaders(text: string): (path: string) => Record<string, string> {
  const rules = text
    .split(/\r?\n(?=\S)/)
    .map((block) => parseRule(block))
    .filter((rule) => rule !== undefined);
  return (path) => Object.fromEntries(rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers));
}

function parseRule(block: string): HeaderRule | undefined {
  const [path = '', ...lines] = block
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (!path.startsWith('/')) return undefined;
  const pattern = path
    .trim()
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { path: new RegExp(`^${pattern}$`), headers };
}
