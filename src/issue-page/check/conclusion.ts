import { isSure } from '../../diagnose/sentences.ts';
import type { Diagnosis, Finding } from '../../matcher/types.ts';
import { unfold } from '../../matcher/unfold.ts';

/** What a log says about one issue. */
export type Conclusion =
  /** It shows the issue; `cause` is the finding that it follows from, or that comes before it. */
  | { readonly is: 'this'; readonly finding: Finding; readonly cause?: Finding; readonly follows: boolean }
  /** It shows another issue. */
  | { readonly is: 'other'; readonly finding: Finding }
  | { readonly is: 'unknown' };

/**
 * Whether a log shows an issue. A finding that is only possible counts where nothing surer was found.
 * @param issue id of the issue that is asked about
 */
export function conclude({ findings }: Diagnosis, issue: string): Conclusion {
  const sure = findings.some(isSure);
  for (const [index, finding] of findings.entries()) {
    if (finding.issue === issue && (isSure(finding) || !sure)) {
      const first = index > 0 ? findings[0] : undefined;
      return { is: 'this', finding, follows: false, ...(first ? { cause: first } : {}) };
    }
    const follower = [...unfold(finding.consequences)].find((consequence) => consequence.issue === issue);
    if (follower) return { is: 'this', finding: follower, follows: true, cause: finding };
  }
  const first = findings[0];
  return first ? { is: 'other', finding: first } : { is: 'unknown' };
}
