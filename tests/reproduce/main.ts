/**
 * `npm run reproduce [-- TOOL…]`: brings issues about with the real tools and checks that their output leads to the right page.
 * Prints a table, and lists in docs/reproduced.md what was reproduced with which version, unless only some tools were asked for.
 * Ends with 1 where a reproduction missed, with 2 where a tool of that name is not among the suites.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadMatcher } from '../../src/cli/matcher.ts';
import { ROOT } from '../../src/cli/root.ts';
import { count, line, skippedTools } from './support/report.ts';
import { page } from './support/page.ts';
import { reproduceAll, type Outcome } from './support/reproduce.ts';
import { SUITES } from './suites.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SUITES.some(({ tool }) => tool.name === name));
if (unknown.length > 0) {
  const names = [...new Set(SUITES.map(({ tool }) => tool.name))];
  process.stderr.write(`Nothing is reproduced with ${unknown.join(', ')}. There are: ${names.join(', ')}.\n`);
  process.exit(2);
}

const matcher = loadMatcher();
const start = performance.now();
const outcomes: Outcome[] = [];
for (const suite of SUITES.filter(({ tool }) => asked.length === 0 || asked.includes(tool.name))) {
  for await (const outcome of reproduceAll(suite, matcher)) {
    outcomes.push(outcome);
    process.stdout.write(`${line(outcome)}\n`);
  }
}
process.stdout.write(`\n${[...skippedTools(outcomes), count(outcomes)].join('\n')}`);
process.stdout.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
if (asked.length === 0) writeFileSync(join(ROOT, 'docs/reproduced.md'), page(outcomes));
process.exitCode = outcomes.some(({ verdict }) => verdict === 'missed') ? 1 : 0;
