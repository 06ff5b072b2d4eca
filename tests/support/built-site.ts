import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { htmlToHast } from 'satteri';
import { DIST } from '../../src/cli/dist.ts';

/** An element of a built page. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An HTML file of the built site. */
export interface BuiltPage {
  /** Its address on the site, with a slash at the end. */
  readonly path: string;
  readonly elements: readonly Element[];
}

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** Every HTML file of the built site. */
export function builtPages(): BuiltPage[] {
  return globSync('**/*.html', { cwd: DIST })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, elements: elementsOf(file) }));
}

/** The HTML of the page at a path with a slash at its end. */
export function builtHtml(path: string): string {
  return readFileSync(join(DIST, path, 'index.html'), 'utf8');
}

/** Paths of all pages that the sitemap lists. */
export function sitemapPaths(): string[] {
  if (!existsSync(join(DIST, 'sitemap-0.xml'))) throw new Error('There is no built site. Run: npm run build');
  const locations = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...locations].map(([, url]) => new URL(url ?? '').pathname);
}

/** A page of each kind and some more, always the same for the same list; all of them in a full run. */
export function samplePaths(count: number, paths: readonly string[] = sitemapPaths()): string[] {
  if (process.env['FULL']) return [...paths];
  const kinds = new Map(shuffled(paths).map((path) => [kindOf(path), path]));
  return [...new Set([...kinds.values(), ...shuffled(paths)])].slice(0, Math.max(count, kinds.size));
}

/** `/issues/` is of another kind than `/issues/cosign/no-signatures/`; of a kind are all paths with as many parts below the first. */
const kindOf = (path: string): string => {
  const [first, ...rest] = path.split('/').filter(Boolean);
  return `${first ?? ''}/${rest.length}`;
};

/** In an order that looks random, and is the same in every run (a linear congruential generator with a fixed seed). */
function shuffled(paths: readonly string[]): string[] {
  let state = 20_261_125;
  return paths
    .map((path) => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return { path, key: state };
    })
    .sort((a, b) => a.key - b.key)
    .map(({ path }) => path);
}

function elementsOf(file: string): Element[] {
  const tree = htmlToHast(readFileSync(join(DIST, file), 'utf8')) as Node;
  return [...walk(tree)].flatMap((node) =>
    node.type === 'element' ? [{ tag: node.tagName ?? '', attributes: attributesOf(node) }] : [],
  );
}

function attributesOf({ properties = {} }: Node): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]),
  );
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}
