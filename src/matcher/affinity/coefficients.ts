import type { Feature } from './features.ts';

/** Made by `npm run fit`; docs/matcher.md says from what. */
export const COEFFICIENTS: Readonly<Record<Feature | 'none' | 'noneShort', number>> = {
  likely: 2.93,
  sighted: 1.72,
  title: 3.86,
  phrase: 5.54,
  line: 1.75,
  allRelative: 3.59,
  toolRelative: 1.53,
  named: 1.43,
  saidInSummary: 5.7,
  saidInSignatures: 0.4,
  saidInName: 7.9,
  none: 10.42,
  noneShort: -2.24,
};
