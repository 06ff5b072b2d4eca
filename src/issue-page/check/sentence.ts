import { formatLines } from '../../format.ts';
import { isSure } from '../../diagnose/sentences.ts';
import type { Confidence, Finding } from '../../matcher/types.ts';
import type { Conclusion } from './conclusion.ts';

const YES: Readonly<Record<Confidence, string>> = { certain: 'Yes', likely: 'Very likely', possible: 'Perhaps' };

/** The answer in a few words, as it is read out too. */
export function sentence(conclusion: Conclusion): string {
  switch (conclusion.is) {
    case 'this':
      return `${YES[conclusion.finding.confidence]}${where(conclusion.finding)}.`;
    case 'other':
      return isSure(conclusion.finding)
        ? `No, it looks like another issue${where(conclusion.finding)}.`
        : `Probably not. Worth a look${where(conclusion.finding)}:`;
    case 'unknown':
      return 'Not known.';
  }
}

function where({ evidence }: Finding): string {
  return evidence ? `, ${formatLines(evidence.line, evidence.lastLine)}` : '';
}
