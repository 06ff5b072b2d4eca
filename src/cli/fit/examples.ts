import { FEATURES } from '../../matcher/affinity/features.ts';
import { compileIndex, deliberateOn, loadIndex, type IssueSource, type MatchIndex } from '../../matcher/index.ts';
import { pastedBytes } from '../../matcher/read/pasted.ts';
import type { Case } from '../accuracy/cases.ts';
import { withoutBest } from '../accuracy/leave-one-out.ts';
import { rightAnswers, type Pages } from '../accuracy/pages.ts';

/** A text with the issues that it may show and which of them are right. */
export interface Example {
  readonly kind: 'log' | 'left-out' | 'phrase' | 'question' | 'unrelated';
  /** Examples of one group are never parted by cross-validation: the right issue, or the text. */
  readonly group: string;
  readonly short: boolean;
  /** Features of each issue, in the order of FEATURES. */
  readonly choices: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/**
 * Examples from cases: each log as it is, each log once more without the signature that fits it best, and each phrase. Texts in
 * which a signature is certain are left out, since the model is not asked there.
 * @param index that of all sources
 */
export function* examplesOf(
  cases: readonly Case[],
  sources: readonly IssueSource[],
  index: MatchIndex,
  pages: Pages,
): Generator<Example> {
  for (const { issue, accept, kind, text } of cases) {
    const group = pages.get(issue ?? '');
    if (group === undefined) continue;
    const right = rightAnswers({ issue, accept }, pages);
    yield* exampleOf(text, kind, group, right, index);
    const left = kind === 'log' ? withoutBest(text, right, sources, index) : undefined;
    if (left) yield* exampleOf(text, 'left-out', group, right, loadIndex(compileIndex(left)));
  }
}

/** Every so many phrases of the content are taken as questions. */
const EVERY = 7;

/** Examples from phrases of the content, each put to an index that does not have it: how people ask for a page in other words. */
export function* questionExamples(sources: readonly IssueSource[]): Generator<Example> {
  const phrases = sources.flatMap((source) => source.phrases.map((phrase) => ({ source, phrase })));
  for (const { source, phrase } of phrases.filter((_, at) => at % EVERY === 0)) {
    const without = { ...source, phrases: source.phrases.filter((other) => other !== phrase) };
    const index = loadIndex(compileIndex(sources.map((other) => (other === source ? without : other))));
    yield* exampleOf(phrase, 'question', source.id, new Set([source.id]), index);
  }
}

/** Examples from texts that show no issue. */
export function* unrelatedExamples(
  texts: readonly { readonly id: string; readonly text: string }[],
  index: MatchIndex,
): Generator<Example> {
  for (const { id, text } of texts) yield* exampleOf(text, 'unrelated', id, new Set(), index);
}

function* exampleOf(
  text: string,
  kind: Example['kind'],
  group: string,
  right: ReadonlySet<string>,
  index: MatchIndex,
): Generator<Example> {
  const { affinities, shape } = deliberateOn(pastedBytes(text), index);
  if (affinities.length === 0) return;
  yield {
    kind,
    group,
    short: shape.short,
    choices: affinities.map(({ features }) => FEATURES.map((name) => features[name])),
    right: affinities.map(({ issue }) => right.has(index.issues[issue]?.id ?? '')),
  };
}
