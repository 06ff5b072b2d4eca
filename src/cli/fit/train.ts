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
/** Features, then what "none" weighs, and what it weighs less in a short text. */
const WIDTH = NONE + 2;

/**
 * Fits a conditional logit model by Adam (Kingma and Ba 2015) on all examples at once, with weight decay on features measured in
 * their deviations. Features may only speak for an issue: negative weights are set to zero. The same examples give the same weights.
 */
export function train(examples: readonly Example[]): Weights {
  const scales = deviations(examples);
  // Where the right issue is not among the choices, an example teaches nothing.
  const rows = examples.map((example) => toRow(example, scales)).filter(({ right }) => right.includes(true));
  const total = rows.reduce((sum, { importance }) => sum + importance, 0);
  const weights = new Float64Array(WIDTH);
  const mean = new Float64Array(WIDTH);
  const square = new Float64Array(WIDTH);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map((weight, at) => (at < NONE ? SHRINKAGE * weight : 0));
    for (const row of rows) addGradient(gradient, row, weights, row.importance / total);
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
  const { inputs, right } = toRow(example, []);
  return right.map((_, row) => dot(inputs, row, weights));
}

/** An example, ready to be learnt from. */
interface Row {
  readonly importance: number;
  /** Features of each choice and, as the last, of "none": WIDTH numbers each, one after the other. */
  readonly inputs: Float64Array;
  /** "None" is right where no issue is. */
  readonly right: readonly boolean[];
}

function toRow({ kind, choices, short, right }: Example, scales: readonly number[]): Row {
  const inputs = new Float64Array((choices.length + 1) * WIDTH);
  for (const [row, choice] of choices.entries()) {
    for (const [at, value] of choice.entries()) inputs[row * WIDTH + at] = value / (scales[at] ?? 1);
  }
  inputs.set([1, Number(short)], choices.length * WIDTH + NONE);
  return { importance: IMPORTANCE[kind], inputs, right: [...right, kind === 'unrelated'] };
}

function addGradient(gradient: Float64Array, { inputs, right }: Row, weights: Float64Array, importance: number): void {
  const chosen = softmax(right.map((_, row) => dot(inputs, row, weights)));
  const share = chosen.reduce((sum, probability, row) => sum + (right[row] ? probability : 0), 0);
  for (const [row, probability] of chosen.entries()) {
    const pull = importance * (probability - (right[row] ? probability / share : 0));
    for (let at = 0; at < WIDTH; at += 1) {
      gradient[at] = (gradient[at] ?? 0) + pull * (inputs[row * WIDTH + at] ?? 0);
    }
  }
}

function dot(inputs: Float64Array, row: number, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < WIDTH; at += 1) sum += (inputs[row * WIDTH + at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function deviations(examples: readonly Example[]): number[] {
  const rows = examples.flatMap(({ choices }) => choices);
  return FEATURES.map((_, at) => {
    const average = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - average) ** 2, 0) / rows.length;
    return Math.sqrt(variance) + 1e-6;
  });
}
