import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openGiven, type Part } from '../../../../src/diagnose/input/given.ts';
import { nameOfFiles, type GivenFile } from '../../../../src/diagnose/input/member.ts';
import { readGiven } from '../../../../src/diagnose/input/read-given.ts';
import type { Problem } from '../../../../src/diagnose/problem.ts';
import { zip } from '../../../support/zip.ts';
import { fileOf } from './members.ts';

const given = (path: string, content: string | Uint8Array): GivenFile => ({
  path,
  file: fileOf(content, path.slice(path.lastIndexOf('/') + 1)),
});

interface Result {
  readonly text: string;
  readonly parts: string[];
  readonly leftOut: Problem[];
  readonly done: number;
  readonly cost: number;
}

async function read(...files: GivenFile[]): Promise<Result> {
  const opened = await openGiven(files);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: Part[] = [];
  const leftOut: Problem[] = [];
  let text = '';
  let done = 0;
  const pieces = readGiven(opened, {
    onRead: (bytes) => (done = bytes),
    onPart: (part) => parts.push(part),
    onLeftOut: (problem) => leftOut.push(problem),
  });
  for await (const bytes of pieces) text += decoder.decode(bytes, { stream: true });
  return { text, parts: parts.map(({ group, name }) => `${group}|${name}`), leftOut, done, cost: opened.cost };
}

const time = (seconds: number): string => `\ufeff2026-01-01T10:00:${String(seconds).padStart(2, '0')}.0000000Z `;

describe('an archive', () => {
  test('is read in the order in which its jobs began', async () => {
    const archive = zip([
      { path: '0_late.txt', content: `${time(30)}late\n` },
      { path: '1_early.txt', content: `${time(10)}early 1\n${time(11)}early 2\n` },
      { path: 'late/1_Set up job.txt', content: `${time(30)}late\n` },
      { path: 'early/1_Set up job.txt', content: `${time(10)}early 1\n` },
      { path: 'early/2_Build.txt', content: `${time(11)}early 2` },
    ]);
    const { text, parts, done, cost } = await read(given('logs.zip', archive));
    expect(parts).toEqual(['early|Set up job', 'early|Build', 'late|Set up job']);
    expect(text).toBe(`${time(10)}early 1\n${time(11)}early 2\n${time(30)}late\n`.replaceAll('\ufeff', ''));
    expect(done).toBe(cost);
  });

  test('of no times keeps the order of its numbers', async () => {
    const archive = zip([
      { path: '1_a.txt', content: 'first' },
      { path: '0_b.txt', content: 'second' },
      { path: 'a/1_x.txt', content: 'first' },
      { path: 'b/1_x.txt', content: 'second' },
    ]);
    expect((await read(given('logs.zip', archive))).parts).toEqual(['b|x', 'a|x']);
  });

  test('beside other files is one of them, packed files are unpacked', async () => {
    const archive = zip([{ path: 'deep/a.log.gz', content: gzipSync('packed twice') }]);
    const { text, parts } = await read(given('b.log', 'plain'), given('a.zip', archive));
    expect(parts).toEqual(['|b.log', 'a/deep|a.log.gz']);
    expect(text).toBe('plain\npacked twice');
  });

  test('without any file is refused', async () => {
    await expect(read(given('logs.zip', zip([])))).rejects.toThrow(/^logs\.zip: no log is in it/);
    const junk = zip([{ path: '__MACOSX/._a', content: 'x' }]);
    await expect(read(given('logs.zip', junk))).rejects.toThrow(/no log is in it/);
  });

  test('that says to hold too much is refused, unread', async () => {
    const bomb = zip([
      { path: 'a', content: 'x', declared: 600_000_000 },
      { path: 'b', content: 'x', declared: 600_000_000 },
    ]);
    await expect(read(given('logs.zip', bomb))).rejects.toThrow(/^logs\.zip unpacks to more than 1 GB/);
  });
});

describe('several files', () => {
  test('become one log; in UTF-16, without a last line break, all the same', async () => {
    const wide = Buffer.from('\ufeffwide', 'utf16le');
    const { text, parts } = await read(
      given('run/2.log', wide),
      given('run/10.log', 'ten\n'),
      given('run/1.log', 'one'),
    );
    expect(parts).toEqual(['|1.log', '|2.log', '|10.log']);
    expect(text).toBe('one\nwide\nten\n');
  });

  test('are read without those that are no logs', async () => {
    const { text, leftOut } = await read(
      given('a.log', 'good'),
      given('empty.log', ''),
      given('b.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    );
    expect(text).toBe('good');
    expect(leftOut).toMatchObject([{ code: 'not-text', name: 'b.png', kind: 'a PNG image' }]);
  });

  test('of which none is a log are refused', async () => {
    await expect(read(given('a', ''), given('b', ''))).rejects.toThrow(/^2 files: no log is in it/);
  });

  test('of one file keep its bytes as they are', async () => {
    expect((await read(given('a.log', '\ufefftext'))).text).toBe('\ufefftext');
  });
});

test('files are named together', () => {
  expect(nameOfFiles([given('a.log', '')])).toBe('a.log');
  expect(nameOfFiles([given('logs/a.log', ''), given('logs/b.log', '')])).toBe('logs');
  expect(nameOfFiles([given('a.log', ''), given('b.log', '')])).toBe('2 files');
  expect(nameOfFiles([])).toBe('What was given');
});
