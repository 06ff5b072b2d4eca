import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli } from '../../support/cli.ts';

const SHA = 'f00dfeed'.repeat(5);
const KNOWN = `build ok\nInvalid ref: ${SHA}. Expected ref of the form refs/tags/vX.Y.Z\n`;
const UNKNOWN = 'compiling\nthe flux capacitor is upside down\n';
const ISSUE = 'slsa-github-generator/sha-pinned-invalid-ref';

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  writeFileSync(file('known.log'), KNOWN);
  writeFileSync(file('known.gz'), gzipSync(KNOWN));
  writeFileSync(file('cut.gz'), gzipSync(KNOWN).subarray(0, 30));
  writeFileSync(file('two.gz'), Buffer.concat([gzipSync('build ok\n'), gzipSync(KNOWN)]));
  writeFileSync(file('unknown.log'), UNKNOWN);
  writeFileSync(file('empty.log'), '');
  writeFileSync(file('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3]));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('one JSON object a file and line, in order; 0 where something was found', async () => {
  const { code, out, err } = await cli('diagnose.ts', ['--json', file('known.log'), file('unknown.log'), '-'], KNOWN);
  expect([code, err]).toEqual([0, '']);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const finding = { issue: ISSUE, confidence: 'certain', line: 2, values: { ref: SHA } };
  expect(answers).toMatchObject([
    { source: file('known.log'), verdict: 'known', findings: [finding] },
    { source: file('unknown.log'), verdict: 'unknown', findings: [] },
    { source: '-', verdict: 'known', findings: [finding] },
  ]);
  expect(out).toContain(`/issues/${ISSUE}/"`);
});

test('gzip is unpacked, also in several members', async () => {
  const { code, out } = await cli('diagnose.ts', ['--json', file('known.gz'), file('two.gz')]);
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { findings: { line: number }[] }).findings[0]?.line),
  ).toEqual([2, 3]);
});

test('1 where nothing is known', async () => {
  const { code, out } = await cli('diagnose.ts', [file('unknown.log')]);
  expect(code).toBe(1);
  expect(out).toContain('Not known');
});

test('2 for files that cannot be read, and the others are diagnosed', async () => {
  const bad = ['missing.log', 'picture.png', 'empty.log', 'cut.gz', '.'].map(file);
  const { code, out, err } = await cli('diagnose.ts', ['--json', ...bad, file('known.log')]);
  expect(code).toBe(2);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { verdict: string | null; error?: string });
  expect(answers.map(({ verdict }) => verdict)).toEqual([null, null, null, null, null, 'known']);
  expect(answers.map(({ error }) => error?.replace(/^\S* /, ''))).toEqual([
    'does not exist.',
    'is a PNG image, not text. Copy the error as text and paste that.',
    'is empty.',
    'is a damaged or incomplete gzip archive.',
    'is a folder. Name the log files in it.',
    undefined,
  ]);
  expect(err.trimEnd().split('\n')).toHaveLength(5);
});

test('2 and the usage for a call that makes no sense', async () => {
  for (const args of [[], ['--xml', file('known.log')]]) {
    const { code, out, err } = await cli('diagnose.ts', args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: npm run --silent diagnose');
  }
});

test('the report for people says line, value, what to do and where to read on', async () => {
  const { out } = await cli('diagnose.ts', [file('known.log')]);
  expect(out).toContain('Certain: Invalid ref:');
  expect(out).toContain('line 2: Invalid ref:');
  expect(out).toContain(`ref: ${SHA}`);
  expect(out).toContain('/issues/slsa-github-generator/sha-pinned-invalid-ref/');
});

test('control sequences of a log do not reach the terminal', async () => {
  const { out } = await cli(
    'diagnose.ts',
    ['-'],
    '\u001b]0;title\u0007\u001b[31merror: the flux is\u001b[0m upside down\n',
  );
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  expect(out).not.toMatch(/[\x00-\x08\x0b-\x1f]/);
});
