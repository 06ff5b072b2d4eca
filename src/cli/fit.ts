/** `npm run fit -- CASES.jsonl… --negatives FILE…`: see USAGE. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../knowledge/corpus.ts';
import { issueSources } from '../knowledge/sources.ts';
import { FEATURES } from '../matcher/affinity/features.ts';
import { GATE } from '../matcher/rank/weigh.ts';
import { readCases } from './accuracy/cases.ts';
import { pagesOf } from './accuracy/pages.ts';
import { crossValidate, type Answered } from './fit/cross-validate.ts';
import { examplesOf, questionExamples, unrelatedExamples } from './fit/examples.ts';
import { train } from './fit/train.ts';
import { loadMatcher } from './matcher.ts';
import { ROOT } from './root.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run fit -- CASES.jsonl… [--negatives FILE]…

Fits the weights with which the matcher judges what a log says as a whole, and writes them to src/matcher/affinity/coefficients.ts.
Cases are those of \`npm run accuracy\`. Prints how the model answers what it was not trained on: five-fold, parted by issue.
`;
const TARGET = 'src/matcher/affinity/coefficients.ts';

await runCommand(main, USAGE);

function main(args: readonly string[]): number {
  const options = { negatives: { type: 'string', multiple: true, default: [] as string[] } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { knowledge, index } = loadMatcher();
  const unrelated = [
    ...values.negatives.flatMap(readCases),
    ...loadCorpus(ROOT).map(({ file, text }) => ({ id: file, text })),
  ];
  const sources = issueSources(knowledge);
  const examples = [
    ...examplesOf(positionals.flatMap(readCases), sources, index, pagesOf(knowledge)),
    ...questionExamples(sources),
    ...unrelatedExamples(unrelated, index),
  ];
  process.stdout.write(report(crossValidate(examples)));
  writeFileSync(join(ROOT, TARGET), source(train(examples)));
  process.stdout.write(`Written: ${TARGET}\n`);
  return 0;
}

function report(answered: readonly Answered[]): string {
  const share = (list: readonly Answered[], of: (answer: Answered) => boolean): string =>
    `${((100 * list.filter(of).length) / Math.max(1, list.length)).toFixed(1)} %`.padStart(8);
  const rows = (['log', 'left-out', 'phrase', 'question', 'unrelated'] as const).map((kind) => {
    const list = answered.filter((answer) => answer.kind === kind);
    const shown = ({ odds }: Answered): boolean => odds >= GATE;
    const first = share(list, (answer) => answer.rank === 0);
    const three = share(list, ({ rank }) => rank !== undefined && rank < 3);
    const firstShown = share(list, (answer) => answer.rank === 0 && shown(answer));
    return `${kind.padEnd(12)}${String(list.length).padStart(6)}${first}${three}${share(list, shown)}${firstShown}`;
  });
  const bins = [0.1, 0.3, 0.5, 0.7, 0.9].map((low) => {
    const list = answered.filter(({ best }) => best >= low && best < low + 0.2 - 1e-9 + (low === 0.9 ? 1 : 0));
    return `${low.toFixed(1)}–${Math.min(1, low + 0.2).toFixed(1)}  ${String(list.length).padStart(5)}${share(list, ({ right }) => right)}`;
  });
  return `${[
    '             cases   first in three   shown  first and shown',
    ...rows,
    '',
    'probability of the first, and how often it was right',
    ...bins,
  ].join('\n')}\n\n`;
}

function source(weights: readonly number[]): string {
  const names = [...FEATURES, 'none', 'noneShort'];
  const lines = names.map((name, at) => `  ${name}: ${String(Number((weights[at] ?? 0).toFixed(2)))},`);
  return `import type { Feature } from './features.ts';

/** Made by \`npm run fit\`; docs/matcher.md says from what. */
export const COEFFICIENTS: Readonly<Record<Feature | 'none' | 'noneShort', number>> = {
${lines.join('\n')}
};
`;
}
