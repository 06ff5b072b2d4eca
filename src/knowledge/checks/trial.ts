import {
  compileIndex,
  deliberateOn,
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

/** A text to hold signatures against. */
export interface TrialText {
  readonly text: string;
  /** The issue whose sample it is. */
  readonly owner?: Issue;
}

/** The content put to the test: what the matcher says of a text, and which signatures make it say so. */
export interface Trial {
  /** Issues that the matcher knows; a replaced page is not among them. */
  readonly issues: readonly Issue[];
  /** Those of them whose pages are put to the test. */
  readonly tried: readonly Issue[];
  /** What a reader would be told. Kept for each text. */
  diagnose(text: string): Diagnosis;
  /**
   * The strong signatures that stand whole in the texts: of the issues that are tried, and in a sample of one of them those of all others.
   * By signature, since what is compiled for one serves for all texts.
   */
  strongIn<T extends TrialText>(texts: readonly T[]): Iterable<readonly [SignatureRef, T]>;
  /** The signatures of an issue that stand whole, with their requires and excludes, in none of its samples. */
  unshown(issue: Issue): SignatureRef[];
}

/**
 * Compiles the content for trials. Signatures that are no templates are left out.
 * @param isAsked whether the page of an issue is put to the test
 */
export function makeTrial(knowledge: Knowledge, isAsked: (issue: Issue) => boolean = () => true): Trial {
  const issues = knowledge.issues.filter((issue) => issue.data.replacedBy === undefined);
  const tried = issues.filter(isAsked);
  const whole = once(() => indexOf(issueSources(knowledge)));
  const strong = issues
    .flatMap(refsOf)
    .filter(({ issue, at }) => issue.data.signatures[at]?.strength === 'strong')
    .map((ref) => ({ ref, literal: longestLiteral(ref) }));
  const said = new Map<string, Diagnosis>();
  return {
    issues,
    tried,
    diagnose: (text) => {
      const answer = said.get(text) ?? diagnose(text, whole());
      said.set(text, answer);
      return answer;
    },
    strongIn: function* (texts) {
      const plain = texts.map((on) => ({
        on,
        text: folded(on.text),
        all: on.owner !== undefined && isAsked(on.owner),
      }));
      for (const { ref, literal } of strong) {
        const asked = isAsked(ref.issue);
        const near = plain.filter(
          ({ on, text, all }) => (all || asked) && on.owner !== ref.issue && text.includes(literal),
        );
        if (near.length === 0) continue;
        const standing = standingOf([ref]);
        for (const { on } of near) if (standing(on.text).length > 0) yield [ref, on];
      }
    },
    unshown: (issue) => {
      const texts = issue.samples.map((sample) => sample.text);
      // Together first, for speed; then those by themselves that ranking may have hidden behind a longer one on the same line.
      const refs = refsOf(issue);
      const shown = new Set(texts.flatMap(standingOf(refs)));
      return refs.filter((ref) => {
        if (shown.has(ref)) return false;
        const standing = standingOf([ref]);
        return !texts.some((text) => standing(text).length > 0);
      });
    },
  };
}

/**
 * Tells which of the signatures stand whole in a text, with what they require: each, as a strong one of an issue of its own, is then certain,
 * or likely where the line is only a warning.
 */
function standingOf(refs: readonly SignatureRef[]): (text: string) => SignatureRef[] {
  const index = indexOf(refs.map(asIssue));
  return (text) => {
    const { suspects } = deliberateOn(text, index);
    const found = new Set(
      suspects
        .filter(({ whole, confidence }) => whole && confidence !== 'possible')
        .map(({ issue }) => index.issues[issue]?.id),
    );
    return refs.filter((ref) => found.has(keyOf(ref)));
  };
}

const keyOf = ({ issue, at }: SignatureRef): string => `${issue.id}-${at}`;

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
    id: keyOf(ref),
    title: '',
    summary: '',
    toolName: '',
    signatures: [{ text, strength: 'strong', ...(requires ? { requires } : {}), ...(excludes ? { excludes } : {}) }],
    phrases: [],
    frequency: 0,
    consequenceOf: [],
    envelope: false,
    confusedWith: [],
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
