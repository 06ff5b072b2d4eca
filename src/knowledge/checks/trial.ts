import {
  compileIndex,
  diagnose,
  loadIndex,
  parseTemplate,
  type Diagnosis,
  type IssueSource,
  type MatchIndex,
} from '../../matcher/index.ts';
import type { Issue, Knowledge } from '../model.ts';
import { issueSources, usableSignatures } from '../sources.ts';

/** One signature of an issue, by its place in the frontmatter. */
export interface SignatureRef {
  readonly issue: Issue;
  readonly at: number;
}

/** The content put to the test: what the matcher says of a text, and which signatures make it say so. */
export interface Trial {
  /** Issues that the matcher knows; a replaced page is not among them. */
  readonly issues: readonly Issue[];
  /** What a reader would be told. Kept for each text. */
  diagnose(text: string): Diagnosis;
  /** The strong signatures that stand whole in the text. */
  strongIn(text: string): SignatureRef[];
  /** Whether the signature, with its requires and excludes, stands whole in the text. */
  fires(signature: SignatureRef, text: string): boolean;
}

/** Compiles the content for trials. Signatures that are no templates are left out. */
export function makeTrial(knowledge: Knowledge): Trial {
  const issues = knowledge.issues.filter((issue) => issue.data.replacedBy === undefined);
  const whole = once(() => indexOf(issueSources(knowledge)));
  const strong = issues
    .flatMap(refsOf)
    .filter(({ issue, at }) => issue.data.signatures[at]?.strength === 'strong')
    .map((ref) => ({ ref, literal: longestLiteral(ref) }));
  const said = new Map<string, Diagnosis>();
  return {
    issues,
    diagnose: (text) => {
      const answer = said.get(text) ?? diagnose(text, whole());
      said.set(text, answer);
      return answer;
    },
    strongIn: (text) => {
      const plain = folded(text);
      return strong.filter(({ ref, literal }) => plain.includes(literal) && fires(ref, text)).map(({ ref }) => ref);
    },
    fires,
  };
}

/**
 * Each signature is tried by itself, as a strong one of an issue of its own: it is certain exactly where it stands whole. In
 * one index with others, ranking could hide it behind a longer one on the same line.
 */
function fires(ref: SignatureRef, text: string): boolean {
  return diagnose(text, indexOf([asIssue(ref)])).findings.some(({ confidence }) => confidence === 'certain');
}

/** The signatures of an issue that are templates. */
export function refsOf(issue: Issue): SignatureRef[] {
  const usable = new Set(usableSignatures(issue));
  return issue.data.signatures.flatMap((signature, at) => (usable.has(signature) ? [{ issue, at }] : []));
}

/** A quick test that spares most trials: without this text the signature cannot stand there. */
function longestLiteral({ issue, at }: SignatureRef): string {
  const { literals } = parseTemplate(issue.data.signatures[at]?.text ?? '');
  return literals.map(folded).reduce((longest, literal) => (literal.length > longest.length ? literal : longest), '');
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s"'`\u2018-\u201d\\]+/g, '');

const indexOf = (sources: readonly IssueSource[]): MatchIndex => loadIndex(compileIndex([...sources]));

function asIssue(ref: SignatureRef): IssueSource {
  const { text, requires, excludes } = ref.issue.data.signatures[ref.at] ?? { text: '' };
  return {
    id: ref.issue.id,
    title: '',
    summary: '',
    toolName: '',
    signatures: [{ text, strength: 'strong', ...(requires ? { requires } : {}), ...(excludes ? { excludes } : {}) }],
    phrases: [],
    consequenceOf: [],
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
