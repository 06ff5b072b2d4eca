import { mdxToMdast, type MdastNode } from 'satteri';
import type { Body, Fence, FirstStep, Heading, Link, Problem, Section } from './model.ts';

const EMPTY: Body = { tree: undefined, headings: [], sections: [], fences: [], links: [] };

/**
 * Parses a whole MDX file with the features that the site uses, so that lines are those of the file.
 * A syntax error gives an empty body and one problem.
 */
export function parseBody(source: string, file: string): { body: Body; problems: Problem[] } {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { features: { gfm: true, frontmatter: true, smartPunctuation: false } });
  } catch (error) {
    return { body: EMPTY, problems: [syntaxProblem(error, file)] };
  }
  const sections = sectionsOf(tree);
  return {
    body: { tree, headings: headingsOf(tree), sections, fences: fencesOf(tree, sections), links: linksOf(tree) },
    problems: [],
  };
}

/** Children of a node; none for a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

/** The node and everything below it, in the order of the text. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Line on which the node begins. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** Text of a node without markup; line breaks become spaces. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value.replaceAll(/\s+/g, ' ');
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(textOf).join('');
}

/** The first item of the first numbered list among the nodes, with its first fenced block. */
export function firstStepOf(nodes: readonly MdastNode[]): FirstStep | undefined {
  const list = nodes.find((node) => node.type === 'list' && node.ordered === true);
  const [item] = list ? childrenOf(list) : [];
  if (!item) return undefined;
  const paragraph = childrenOf(item).find((node) => node.type === 'paragraph');
  const code = childrenOf(item).find((node) => node.type === 'code');
  const text = paragraph ? textOf(paragraph).trim() : '';
  if (code?.type !== 'code') return { text };
  return { text, code: code.value, ...(code.lang ? { lang: code.lang } : {}) };
}

function sectionsOf(tree: MdastNode): Section[] {
  const sections: { name: string; line: number; nodes: MdastNode[] }[] = [];
  for (const node of childrenOf(tree)) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ name: textOf(node), line: lineOf(node), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

function headingsOf(tree: MdastNode): Heading[] {
  const seen = new Map<string, number>();
  const headings: Heading[] = [];
  for (const node of walk(tree)) {
    if (node.type !== 'heading') continue;
    const text = textOf(node);
    headings.push({ line: lineOf(node), depth: node.depth, text, slug: slugOf(text, seen) });
  }
  return headings;
}

/** GitHub's way to make an anchor, which Astro follows; a repeated one gets a number. */
function slugOf(text: string, seen: Map<string, number>): string {
  const base = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  const count = seen.get(base) ?? 0;
  seen.set(base, count + 1);
  return count === 0 ? base : `${base}-${String(count)}`;
}

function fencesOf(tree: MdastNode, sections: readonly Section[]): Fence[] {
  const fences: Fence[] = [];
  for (const node of walk(tree)) {
    if (node.type !== 'code') continue;
    const line = lineOf(node);
    const section = sections.findLast((candidate) => candidate.line < line)?.name;
    fences.push({ line, lang: node.lang ?? undefined, meta: node.meta ?? undefined, text: node.value, section });
  }
  return fences;
}

function linksOf(tree: MdastNode): Link[] {
  const links: Link[] = [];
  for (const node of walk(tree)) {
    if (node.type === 'link' || node.type === 'definition') links.push({ line: lineOf(node), url: node.url });
  }
  return links;
}

/** The parser says `line:column: what` in its message. */
function syntaxProblem(error: unknown, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):\d+: (.*)$/s.exec(message);
  return {
    code: 'FL201',
    file,
    line: Number(place?.[1] ?? 1),
    reason: `The Markdown cannot be parsed: ${place?.[2] ?? message}.`,
    remedy: 'Put text with {, } or < into `code`, and close every fence.',
  };
}
