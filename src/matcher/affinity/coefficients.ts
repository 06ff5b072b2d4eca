import type { Feature } from './features.ts';

/** Made by `npm run fit`; docs/matcher.md says from what. */
export const COEFFICIENTS: Readonly<Record<Feature | 'none' | 'noneShort', number>> = {
  likely: 2.33,
  sighted: 2.12,
  title: 4.4,
  phrase: 5.36,
  line: 1.19,
  allRelative: 3.45,
  toolRelative: 1.61,
  named: 1.5,
  saidInSummary: 6.13,
  saidInSignatures: 2.24,
  saidInName: 8.1,
  none: 10.33,
  noneShort: -2.16,
};
