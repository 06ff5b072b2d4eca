import { matchTemplate } from '../../../src/matcher/match/template-match.ts';
import { readingOf, signatureOf } from '../../support/readings.ts';

/** Where a template stands in lines read as one text. */
export const match = (template: string, ...lines: string[]) =>
  matchTemplate(signatureOf(template), readingOf(...lines));

/** What it catches there. */
export const values = (template: string, ...lines: string[]) => match(template, ...lines)?.values;
