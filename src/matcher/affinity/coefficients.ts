import type { Feature } from './features.ts';

/** Made by `npm run fit`; docs/matcher.md says from what. */
export const COEFFICIENTS: Readonly<Record<Feature | 'none' | 'noneShort', number>> = {
  likely: 2.42,
  sighted: 2.6,
  title: 5.66,
  summary: 4.62,
  phrase: 13.22,
  line: 0.69,
  lineRelative: 0.01,
  allRelative: 3.05,
  toolRelative: 1.19,
  named: 1.41,
  none: 9.87,
  noneShort: -1.77,
};
