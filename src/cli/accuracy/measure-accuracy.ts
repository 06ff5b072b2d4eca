import { issueSources } from '../../knowledge/sources.ts';
import { compileIndex, diagnose, loadIndex, type MatchIndex } from '../../matcher/index.ts';
import { pastedBytes } from '../../matcher/read/pasted.ts';
import type { Matcher } from '../matcher.ts';
import { readCases, type Case } from './cases.ts';
import { withoutBest } from './leave-one-out.ts';
import { pagesOf, rightAnswers } from './pages.ts';
import { addAnswered, addUnanswered, emptyScores, type Scores } from './score.ts';

/** Files of cases, and which of them count. */
export interface CaseFiles {
  readonly cases: readonly string[];
  /** Files of logs that nothing here explains. */
  readonly negatives: readonly string[];
  /** Leave out cases whose issue has no page. */
  readonly onlyKnown: boolean;
  /** Diagnose each log without the signature that fits it best, and leave out those that none fits, and all phrases. */
  readonly leaveOneOut: boolean;
}

/**
 * Diagnoses all cases and adds up how they were answered.
 * @throws {CasesError} with file and line, where a file cannot be used
 */
export function measureAccuracy(
  { cases, negatives, onlyKnown, leaveOneOut }: CaseFiles,
  { knowledge, index }: Matcher,
): Scores {
  const pages = pagesOf(knowledge);
  const scores = emptyScores();
  const sources = leaveOneOut ? issueSources(knowledge) : [];
  const indexFor = ({ kind, text }: Case, right: ReadonlySet<string>): MatchIndex | undefined => {
    if (!leaveOneOut) return index;
    const left = kind === 'log' ? withoutBest(text, right, sources, index) : undefined;
    return left && loadIndex(compileIndex(left));
  };
  for (const example of cases.flatMap(readCases)) {
    if (example.issue === null) {
      addUnanswered(scores, 'nearMisses', example, diagnose(pastedBytes(example.text), index));
    } else if (!onlyKnown || pages.has(example.issue)) {
      const right = rightAnswers(example, pages);
      const known = indexFor(example, right);
      if (known) addAnswered(scores, example, right, diagnose(pastedBytes(example.text), known));
    }
  }
  for (const example of negatives.flatMap(readCases)) {
    addUnanswered(scores, 'unrelated', example, diagnose(pastedBytes(example.text), index));
  }
  return scores;
}
