import { parseTemplate, type IssueSource } from '../../matcher/index.ts';
import { ranked, type EngineKind } from './engine.ts';

/** Each signature as a pattern over the text without case and with white space evened out; the longest that matches decides. */
export const plainTemplates: EngineKind = {
  name: 'plain templates',
  build: (sources) => {
    const patterns = patternsOf(sources, (text) => evened(text).toLowerCase());
    return (text) => {
      const plain = evened(text).toLowerCase();
      const scores = new Map<string, number>();
      for (const { id, pattern, size } of patterns) {
        if (size > (scores.get(id) ?? 0) && pattern.test(plain)) scores.set(id, size);
      }
      return ranked(scores);
    };
  },
};

/** Each signature as a regular expression, line by line and as written, the first of the list that matches: what scripts do. */
export const expressionList: EngineKind = {
  name: 'regular expressions',
  build: (sources) => {
    const patterns = patternsOf(sources, (text) => text);
    return (text) => {
      const found = new Set<string>();
      for (const line of text.split('\n')) {
        for (const { id, pattern } of patterns) if (!found.has(id) && pattern.test(line)) found.add(id);
      }
      return [...found];
    };
  },
};

interface Pattern {
  readonly id: string;
  readonly pattern: RegExp;
  /** Letters of its literals. */
  readonly size: number;
}

function patternsOf(sources: readonly IssueSource[], write: (literal: string) => string): Pattern[] {
  return sources.flatMap(({ id, signatures }) =>
    signatures.map(({ text }) => {
      const { literals } = parseTemplate(text);
      const parts = literals.map((literal) => write(literal).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
      return { id, pattern: new RegExp(parts.join('[^\\n]{0,300}?')), size: literals.join('').length };
    }),
  );
}

const evened = (text: string): string => text.replaceAll(/[^\S\n]+/g, ' ');
