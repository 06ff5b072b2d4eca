import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import type { MatchedLine } from './terminal.ts';

/**
 * The lines of a page's log block by which the issue is recognised. `issueId` is `<tool>/<name>`.
 * A line counts where it holds the longest literal run of one of the page's signatures.
 */
export function matchedLines(issueId: string, logText: string): MatchedLine[] {
  const literals = signaturesOf(issueId).flatMap(longestLiteral);
  return logText.split('\n').flatMap((text, index): MatchedLine[] => {
    const literal = literals.find((candidate) => text.toLowerCase().includes(candidate));
    if (literal === undefined) return [];
    const indent = text.length - text.trimStart().length;
    return [{ line: index + 1, start: indent, end: text.trimEnd().length }];
  });
}

function signaturesOf(issueId: string): string[] {
  const source = readFileSync(join(process.cwd(), 'content/issues', `${issueId}.mdx`), 'utf8');
  const frontmatter = parse(source.split(/^---$/m)[1] ?? '') as { signatures?: { text: string }[] } | null;
  return frontmatter?.signatures?.map((signature) => signature.text) ?? [];
}

function longestLiteral(template: string): string[] {
  const literals = template.replaceAll(/\{\{|\}\}/g, (braces) => braces[0] ?? '').split(/\{\w+(?::\w+)?\}/);
  const [longest] = literals.map((literal) => literal.trim().toLowerCase()).sort((a, b) => b.length - a.length);
  return longest !== undefined && longest.length >= 7 ? [longest] : [];
}
