/**
 * `npm run measured -- CASES.jsonl… [--negatives FILE]…`: measures accuracy (of cases whose issue has a page) and speed, and
 * writes the figures that the page /about/ shows to src/data/measured.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { diagnose } from '../matcher/index.ts';
import type { Measured } from '../reading/measured.ts';
import { CasesError } from './accuracy/cases.ts';
import { measureAccuracy } from './accuracy/measure-accuracy.ts';
import type { Scores } from './accuracy/score.ts';
import { syntheticLog } from './bench/log.ts';
import { measure } from './bench/measure.ts';
import { loadMatcher } from './matcher.ts';

const FILE = 'src/data/measured.json';

const { values, positionals } = parseArgs({
  options: { negatives: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write('Usage: npm run measured -- CASES.jsonl… [--negatives FILE]…\n');
  process.exit(2);
}
const matcher = loadMatcher();
try {
  const scores = measureAccuracy(
    { cases: positionals, negatives: values.negatives, onlyKnown: true, leaveOneOut: false },
    matcher,
  );
  const text = `${JSON.stringify(figures(scores), undefined, 2)}\n`;
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
  process.stdout.write(`${FILE}\n${text}`);
} catch (error) {
  if (!(error instanceof CasesError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function figures({ log, unrelated, reliability }: Scores): Measured {
  const negatives = unrelated.certain + unrelated.likely + unrelated.possible + unrelated.unknown;
  const paste = new TextDecoder().decode(syntheticLog(10_000, 7));
  const large = syntheticLog(50_000_000);
  return {
    date: new Date().toISOString().slice(0, 10),
    logs: {
      cases: log.cases,
      first: log.first / log.cases,
      inThree: log.inThree / log.cases,
      certainRight: log.certainRight / Math.max(1, log.certain),
    },
    reliability,
    ...(negatives > 0 && { unrelated: { cases: negatives, answered: unrelated.certain + unrelated.likely } }),
    speed: {
      machine: `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, one core`,
      paste10KB: Math.round(10 * measure(200, () => diagnose(paste, matcher.index), 20).median) / 10,
      log50MB: Math.round(measure(5, () => diagnose(large, matcher.index)).median),
    },
  };
}
