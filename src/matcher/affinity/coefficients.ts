import type { Feature } from './features.ts';

/** Made by `npm run fit`; docs/matcher.md says from what. */
export const COEFFICIENTS: Readonly<Record<Feature | 'none' | 'noneShort', number>> = {
  likely: 0.27,
  whole: 1.22,
  sighted: 1.47,
  title: 6.48,
  summary: 6.07,
  phrase: 3.82,
  line: 1.15,
  lineRelative: 1.11,
  allRelative: 2.78,
  toolRelative: 1.82,
  named: 1.18,
  none: 10.54,
  noneShort: -2.43,
};
