import { diagnose } from '../../matcher/index.ts';
import { pastedBytes } from '../../matcher/read/pasted.ts';
import type { Matcher } from '../matcher.ts';
import { readCases, type Case } from './cases.ts';
import type { CaseFiles } from './measure-accuracy.ts';
import { pagesOf, rightAnswers } from './pages.ts';
import { isRight } from './score.ts';
import { transformsWith } from './transforms.ts';

/** How logs whose page comes first were answered when they reach the paste box in another form. */
export interface TransformScore {
  readonly name: string;
  readonly cases: number;
  /** The right page still came first: of as many texts as there are cases, a share where each was changed in several ways. */
  readonly first: number;
  /** Ids of the cases where it did not, in one way at least. */
  readonly lost: readonly string[];
}

/**
 * Diagnoses each log that is found plain, its page first, in every form.
 * @throws {CasesError} with file and line, where a file cannot be used
 */
export function measureTransforms(
  { cases, negatives }: Pick<CaseFiles, 'cases' | 'negatives'>,
  { knowledge, index }: Matcher,
): TransformScore[] {
  const pages = pagesOf(knowledge);
  const isFound = (text: string, right: ReadonlySet<string>): boolean =>
    isRight(diagnose(pastedBytes(text), index).findings, right);
  const found = cases
    .flatMap(readCases)
    .filter(({ kind, issue }: Case) => kind === 'log' && issue !== null)
    .map((example) => ({ ...example, right: rightAnswers(example, pages) }))
    .filter(({ text, right }) => isFound(text, right));
  return transformsWith(negatives.flatMap(readCases).map(({ text }) => text)).map(({ name, ways, apply }) => {
    const lost = found.flatMap(({ id, text, right }, at) =>
      Array.from({ length: ways }, (_, way) => apply(text, at + way))
        .filter((changed) => !isFound(changed, right))
        .map(() => id),
    );
    return { name, cases: found.length, first: found.length - lost.length / ways, lost: [...new Set(lost)] };
  });
}
