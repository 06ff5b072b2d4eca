import {
  compileIndex,
  diagnose,
  loadIndex,
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
  const strong = issues.flatMap((issue) =>
    refsOf(issue).filter(({ at }) => issue.data.signatures[at]?.strength === 'strong'),
  );
  const byKey = new Map(strong.map((ref) => [keyOf(ref), ref]));
  const alone = once(() => indexOf(strong.map(asIssue)));
  const said = new Map<string, Diagnosis>();
  return {
    issues,
    diagnose: (text) => {
      const answer = said.get(text) ?? diagnose(text, whole());
      said.set(text, answer);
      return answer;
    },
    strongIn: (text) => certainIn(text, alone()).flatMap((key) => byKey.get(key) ?? []),
    fires: (ref, text) => certainIn(text, indexOf([asIssue(ref)])).length > 0,
  };
}

/** The signatures of an issue that are templates. */
export function refsOf(issue: Issue): SignatureRef[] {
  const usable = new Set(usableSignatures(issue));
  return issue.data.signatures.flatMap((signature, at) => (usable.has(signature) ? [{ issue, at }] : []));
}

const keyOf = ({ issue, at }: SignatureRef): string => `${issue.id}#${String(at)}`;

const indexOf = (sources: readonly IssueSource[]): MatchIndex => loadIndex(compileIndex([...sources]));

/** The signature as an issue of its own, strong: then it is certain exactly where it stands whole. */
function asIssue(ref: SignatureRef): IssueSource {
  const { text, requires, excludes } = ref.issue.data.signatures[ref.at] ?? { text: '' };
  return {
    id: keyOf(ref),
    title: '',
    summary: '',
    toolName: '',
    signatures: [{ text, strength: 'strong', ...(requires ? { requires } : {}), ...(excludes ? { excludes } : {}) }],
    phrases: [],
    consequenceOf: [],
  };
}

function certainIn(text: string, index: MatchIndex): string[] {
  return diagnose(text, index)
    .findings.filter(({ confidence }) => confidence === 'certain')
    .map(({ issue }) => issue);
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
