/**
 * `npm run bench [-- --megabytes N] [--curves]`: speed of the matcher beside ripgrep and a pass over the bytes, in one run. With `--curves` it
 * draws docs/bench-size.svg and docs/bench-signatures.svg instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { diagnose, Diagnoser, type MatchIndex } from '../matcher/index.ts';
import { formatBytes } from '../format.ts';
import { issueSources } from '../knowledge/sources.ts';
import { drawChart } from './bench/chart.ts';
import { timesBySignatures, timesBySize } from './bench/curves.ts';
import { syntheticLog } from './bench/log.ts';
import { measure } from './bench/measure.ts';
import { indexOfSize } from './bench/signatures.ts';
import { loadMatcher } from './matcher.ts';
import { ROOT } from './root.ts';

/** How many signatures the large index has. */
const MANY_SIGNATURES = 100_000;

interface Row {
  readonly what: string;
  readonly time: string;
  readonly ratio: string;
}

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '50' }, curves: { type: 'boolean', default: false } },
});
const megabytes = Number(values.megabytes);
if (!Number.isFinite(megabytes) || megabytes < 1) {
  process.stderr.write('--megabytes takes a number from 1 on\n');
  process.exit(2);
}

const { knowledge, index } = loadMatcher();
const sample = knowledge.issues.flatMap(({ samples }) => samples)[0]?.text ?? '';
const folder = mkdtempSync(path.join(os.tmpdir(), 'faultline-bench-'));
try {
  process.stdout.write(
    `${String(index.issues.length)} issues, ${String(index.signatures.length)} signatures; Node ${process.version}, ${os.cpus()[0]?.model.trim() ?? ''}\n\n`,
  );
  if (values.curves) drawCurves();
  else {
    print(pasteRows(index));
    print(logRows(index));
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Draws how long a diagnosis takes by the size of the log, and by the number of signatures. */
function drawCurves(): void {
  const charts = {
    'bench-size': {
      title: 'Time by the size of the log',
      x: 'size of the log',
      y: 'time',
      points: timesBySize(index),
      formatX: formatBytes,
      formatY: formatSeconds,
    },
    'bench-signatures': {
      title: 'Time for 50 MB by the number of signatures',
      x: 'signatures in the index',
      y: 'time',
      points: timesBySignatures(issueSources(knowledge)),
      formatX: (count: number) => count.toLocaleString('en'),
      formatY: formatSeconds,
    },
  };
  for (const [name, chart] of Object.entries(charts)) {
    const file = path.join(ROOT, 'docs', `${name}.svg`);
    writeFileSync(file, drawChart(chart));
    process.stdout.write(`${path.relative(ROOT, file)}\n`);
    for (const { x, y } of chart.points) process.stdout.write(`  ${chart.formatX(x)}: ${chart.formatY(y)}\n`);
  }
}

function formatSeconds(seconds: number): string {
  return seconds < 1
    ? `${String(Number((seconds * 1000).toPrecision(2)))} ms`
    : `${String(Number(seconds.toPrecision(2)))} s`;
}

/** A paste of 10 KB that ends in a known error, index ready. */
function pasteRows(matchIndex: MatchIndex): Row[] {
  const noise = new TextDecoder().decode(syntheticLog(10_000 - sample.length, 7));
  const paste = noise + sample;
  const { median, p99 } = measure(200, () => diagnose(paste, matchIndex), 20);
  return [
    { what: 'paste of 10 KB to findings, median', time: ms(median), ratio: '' },
    { what: 'paste of 10 KB to findings, 99th percentile', time: ms(p99), ratio: '' },
  ];
}

/** A large log in memory, beside other ways to search it for the same texts. */
function logRows(matchIndex: MatchIndex): Row[] {
  const log = syntheticLog(megabytes * 1_000_000);
  log.set(new TextEncoder().encode(`\n${sample}\n`), Math.floor(log.length / 2));
  const file = path.join(folder, 'log.txt');
  const literals = path.join(folder, 'literals.txt');
  writeFileSync(file, log);
  writeFileSync(literals, `${longestLiterals(matchIndex).join('\n')}\n`);

  const whole = measure(5, () => diagnose(log, matchIndex)).median;
  const streamed = measure(3, () => stream(log, matchIndex)).median;
  const pass = measure(5, () => sum(log)).median;
  const rows: Row[] = [];
  const add = (what: string, time: number): void => {
    rows.push({ what, time: ms(time), ratio: (time / whole).toFixed(2) });
  };
  add(`${String(megabytes)} MB in memory to findings`, whole);
  add('the same through the stream, in pieces of 64 KiB', streamed);
  const large = indexOfSize(MANY_SIGNATURES, issueSources(knowledge));
  add(
    `the same with ${MANY_SIGNATURES.toLocaleString('en')} signatures`,
    measure(3, () => diagnose(log, large)).median,
  );
  add('a pass over the bytes in V8', pass);
  for (const [what, args] of [
    ['rg -F -f', ['-c', '-F', '-f', literals, file]],
    ['rg -i -F -f', ['-c', '-i', '-F', '-f', literals, file]],
  ] as const) {
    if (spawnSync('rg', ['--version']).status !== 0) {
      rows.push({ what: `${what}: not measured, ripgrep is not installed`, time: '', ratio: '' });
      continue;
    }
    add(`${what} over the same literals, whole command`, measure(3, () => spawnSync('rg', args), 1).median);
  }
  return rows;
}

function stream(log: Uint8Array, matchIndex: MatchIndex): void {
  const diagnoser = new Diagnoser(matchIndex);
  for (let at = 0; at < log.length; at += 65_536) diagnoser.push(log.subarray(at, at + 65_536));
  diagnoser.finish();
}

function longestLiterals(matchIndex: MatchIndex): string[] {
  const literals = matchIndex.signatures.map(
    ({ template }) => [...template.literals].sort((a, b) => b.length - a.length)[0]?.trim() ?? '',
  );
  return [...new Set(literals)].filter((literal) => literal !== '' && !literal.includes('\n'));
}

function sum(bytes: Uint8Array): number {
  let total = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator would be measured, not the pass
  for (let at = 0; at < bytes.length; at += 1) total = (total + (bytes[at] ?? 0)) | 0;
  return total;
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : String(Math.round(time))} ms`;
}

function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, time, ratio } of rows) {
    process.stdout.write(`${what.padEnd(width)}  ${time.padStart(10)}${ratio === '' ? '' : `  × ${ratio}`}\n`);
  }
  process.stdout.write('\n');
}
