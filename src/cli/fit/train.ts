import { FEATURES } from '../../matcher/affinity/features.ts';
import { softmax } from '../../matcher/affinity/probability.ts';
import type { Example } from './examples.ts';

/** Weights of the features, in their order; then what "none" weighs, and what it weighs less in a short text. */
export type Weights = readonly number[];

/** How much an example counts. What the matcher has never seen is the case that the model is for. */
const IMPORTANCE: Readonly<Record<Example['kind'], number>> = {
  log: 0.5,
  'left-out': 1,
  phrase: 1,
  question: 0.4,
  unrelated: 1.5,
};
const ROUNDS = 400;
const RATE = 0.05;
const SHRINKAGE = 0.003;
const NONE = FEATURES.length;

/**
 * Fits a conditional logit model by Adam (Kingma and Ba 2015) on all examples at once, with weight decay on features measured in
 * their deviations. Features may only speak for an issue: negative weights are set to zero. The same examples give the same weights.
 */
export function train(examples: readonly Example[]): Weights {
  const scales = deviations(examples);
  const rows = examples.map((example) => ({
    importance: IMPORTANCE[example.kind],
    inputs: inputsOf(example).map((row) => row.map((value, at) => value / (scales[at] ?? 1))),
    right: rightOf(example),
  }));
  const total = rows.reduce((sum, { importance }) => sum + importance, 0);
  const weights = new Float64Array(NONE + 2);
  const mean = new Float64Array(NONE + 2);
  const square = new Float64Array(NONE + 2);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map((weight, at) => (at < NONE ? SHRINKAGE * weight : 0));
    for (const { inputs, right, importance } of rows) addGradient(gradient, inputs, right, weights, importance / total);
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const step = mean[at] / (1 - 0.9 ** round);
      const size = Math.sqrt(square[at] / (1 - 0.99 ** round)) + 1e-8;
      const moved = (weights[at] ?? 0) - (RATE * step) / size;
      weights[at] = at < NONE ? Math.max(0, moved) : moved;
    }
  }
  return [...weights].map((weight, at) => weight / (scales[at] ?? 1));
}

/** What the model gives each choice of an example, and "none" as the last. */
export function utilities(example: Example, weights: Weights): number[] {
  return inputsOf(example).map((row) => dot(row, weights));
}

function addGradient(
  gradient: Float64Array,
  inputs: readonly (readonly number[])[],
  right: readonly boolean[],
  weights: Float64Array,
  importance: number,
): void {
  const chosen = softmax(inputs.map((row) => dot(row, weights)));
  const share = chosen.reduce((sum, probability, at) => sum + (right[at] ? probability : 0), 0);
  if (share === 0) return;
  for (const [row, input] of inputs.entries()) {
    const probability = chosen[row] ?? 0;
    const pull = importance * (probability - (right[row] ? probability / share : 0));
    for (const [at, value] of input.entries()) gradient[at] = (gradient[at] ?? 0) + pull * value;
  }
}

const dot = (row: readonly number[], weights: ArrayLike<number>): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

const inputsOf = ({ choices, short }: Example): number[][] => [
  ...choices.map((choice) => [...choice, 0, 0]),
  [...FEATURES.map(() => 0), 1, Number(short)],
];

/** "None" is right where no issue is; where the right one is not among the choices, the example teaches nothing. */
const rightOf = ({ right, kind }: Example): boolean[] => [...right, kind === 'unrelated'];

function deviations(examples: readonly Example[]): number[] {
  const rows = examples.flatMap(({ choices }) => choices);
  return FEATURES.map((_, at) => {
    const average = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - average) ** 2, 0) / rows.length;
    return Math.sqrt(variance) + 1e-6;
  });
}
