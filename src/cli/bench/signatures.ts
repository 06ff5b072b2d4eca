import { loadIndex, compileIndex, parseTemplate, type IssueSource, type MatchIndex } from '../../matcher/index.ts';
import { mulberry32 } from './random.ts';

/** Signatures an issue of the made-up ones has, and issues a tool has. */
const SIGNATURES = 3;
const ISSUES = 10;
/** Words a made-up signature has: from, and so many more at most. */
const WORDS = { from: 4, more: 6 };

/**
 * An index of about so many signatures: those of the content, or the first of them, and behind them made-up ones of words that the content's
 * messages are made of, drawn by a seeded generator.
 */
export function indexOfSize(count: number, content: readonly IssueSource[]): MatchIndex {
  const chosen: IssueSource[] = [];
  let size = 0;
  for (const issue of content) {
    if (size >= count) break;
    chosen.push({ ...issue, signatures: issue.signatures.slice(0, count - size) });
    size += issue.signatures.length;
  }
  const words = content.flatMap(({ signatures }) =>
    signatures.flatMap(({ text }) =>
      parseTemplate(text).literals.flatMap((literal) => literal.match(/[\w.:/-]+/g) ?? []),
    ),
  );
  const random = mulberry32(7);
  const message = (): string =>
    Array.from(
      { length: WORDS.from + Math.floor(random() * (WORDS.more + 1)) },
      () => words[Math.floor(random() * words.length)] ?? '',
    ).join(' ');
  for (let issue = 0; size < count; issue += 1) {
    const signatures = Array.from({ length: Math.min(SIGNATURES, count - size) }, () => ({
      text: message(),
      strength: 'strong' as const,
    }));
    const tool = `made-up-${String(Math.floor(issue / ISSUES))}`;
    const title = signatures[0]?.text ?? '';
    chosen.push({
      id: `${tool}/${String(issue)}`,
      title,
      summary: title,
      toolName: tool,
      signatures,
      phrases: [],
      frequency: 1,
      consequenceOf: [],
      envelope: false,
      confusedWith: [],
    });
    size += signatures.length;
  }
  return loadIndex(compileIndex(chosen));
}
