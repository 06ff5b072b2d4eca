import type { Diagnosis, Finding } from '../matcher/types.ts';
import { unfold } from '../matcher/unfold.ts';
import type { Cards } from './card.ts';
import { formatCount, formatLines, numberWord } from '../format.ts';

/** Heading above the findings, a sentence without its full stop. */
export function headline({ verdict, findings }: Diagnosis): string {
  if (verdict === 'unknown') return 'Not known';
  if (verdict === 'possible') return 'Nothing here fits for sure';
  const sure = findings.filter(isSure);
  const likely = sure[0]?.confidence === 'likely';
  const causes =
    sure.length === 1 ? `One ${likely ? 'likely ' : ''}cause` : `${capital(numberWord(sure.length))} known issues`;
  const following = [...unfold(sure)].length - sure.length;
  if (following === 0) return sure.length === 1 ? `${causes} found` : `${causes} found, the likeliest cause first`;
  const one = sure.length === 1;
  return following === 1
    ? `${causes}, and one issue that follows from ${one ? 'it' : 'one of them'}`
    : `${causes}, and ${numberWord(following)} issues that follow from ${one ? 'it' : 'them'}`;
}

/** What a screen reader is told when a diagnosis is there. */
export function announcement(diagnosis: Diagnosis, cards: Cards): string {
  const { verdict, findings, errorLines } = diagnosis;
  const first = findings[0];
  if (verdict === 'unknown' || !first) {
    return errorLines.length === 0
      ? 'Not known.'
      : `Not known. ${formatCount(errorLines.length, 'line looks like an error', 'lines look like errors')}.`;
  }
  if (verdict === 'possible') {
    return `Nothing fits for sure. ${formatCount(findings.length, 'page is', 'pages are')} worth a look.`;
  }
  const title = cards[first.issue]?.title ?? first.issue;
  const where = first.evidence ? `, ${formatLines(first.evidence.line, first.evidence.lastLine)}` : '';
  const heading = headline(diagnosis);
  // "One likely cause" has said how sure it is.
  return `${heading}. ${heading.includes('likely ') ? '' : `${CONFIDENCE[first.confidence]}: `}${title}${where}.`;
}

/** The three levels of confidence in words. */
export const CONFIDENCE = { certain: 'Certain', likely: 'Likely', possible: 'Possible' } as const;

/** What is said of a finding that is there only because the first one is taken for it. */
export const CONFUSED = 'easily confused with the first';

/** Whether a finding is more than worth a look. */
export const isSure = (finding: Finding): boolean => finding.confidence !== 'possible';

/** A word with a capital at its beginning. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
