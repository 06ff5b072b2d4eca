/** `npm run accuracy -- CASES.jsonl… [--negatives FILE]… [--only-known] [--leave-one-out | --transforms] [--draw FILE] [--json]`: see USAGE. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureAccuracy } from './accuracy/measure-accuracy.ts';
import { measureTransforms } from './accuracy/measure-transforms.ts';
import { drawReliability } from './accuracy/reliability-chart.ts';
import { table, transformTable } from './accuracy/table.ts';
import { loadMatcher } from './matcher.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run accuracy -- CASES.jsonl… [--negatives FILE]… [--only-known] [--leave-one-out | --transforms] [--draw FILE] [--json]

Measures the matcher on logs and phrases with known answers, one JSON object a line:
  {"id","issue","accept":[],"kind":"log|phrase","text"}; an issue of null is a near miss: nothing certain or likely may be found.
  --negatives FILE  logs of unrelated domains: nothing certain or likely may be found
  --only-known      leave out cases whose issue has no page
  --leave-one-out   each log without the signature that fits it best, as if nobody had seen its wording; takes some minutes
  --transforms      logs that are found, wrapped, escaped, cut off, mistyped …, and in the middle of the logs of --negatives
  --draw FILE       writes an SVG of how often each confidence was right
  --json            figures and failures as JSON
"certain right" is the share of right pages among the first findings that are certain.
`;

await runCommand(main, USAGE);

function main(args: readonly string[]): number {
  const options = {
    negatives: { type: 'string', multiple: true, default: [] as string[] },
    'only-known': { type: 'boolean', default: false },
    'leave-one-out': { type: 'boolean', default: false },
    transforms: { type: 'boolean', default: false },
    draw: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help || (positionals.length === 0 && values.negatives.length === 0)) {
    process[values.help ? 'stdout' : 'stderr'].write(USAGE);
    return values.help ? 0 : 2;
  }
  const files = {
    cases: positionals,
    negatives: values.negatives,
    onlyKnown: values['only-known'],
    leaveOneOut: values['leave-one-out'],
  };
  const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  if (values.transforms) {
    const scores = measureTransforms(files, loadMatcher());
    process.stdout.write(values.json ? asJson(scores) : transformTable(scores));
    return 0;
  }
  const scores = measureAccuracy(files, loadMatcher());
  if (values.draw !== undefined) writeFileSync(values.draw, drawReliability(scores));
  process.stdout.write(values.json ? asJson(scores) : table(scores));
  return 0;
}
