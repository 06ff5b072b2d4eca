import { expect, test } from 'vitest';
import { Recorder } from '../../../../src/diagnose/log/recorder.ts';
import type { Stretch, StoredLog } from '../../../../src/diagnose/log/stored-log.ts';

const stored = (text: string): StoredLog => {
  const recorder = new Recorder();
  recorder.push(new TextEncoder().encode(text));
  return recorder.finish();
};

const stretches = async (log: StoredLog): Promise<Stretch[]> => {
  const all: Stretch[] = [];
  for await (const stretch of log.stretches()) all.push(stretch);
  return all;
};

test('gives the lines that are asked for, without their breaks', async () => {
  const log = stored('one\r\ntwö\n\nfour');
  expect((await log.rows(2, 2)).map(({ text }) => text)).toEqual(['twö', '']);
  expect((await log.rows(1, 99)).map(({ text }) => text)).toEqual(['one', 'twö', '', 'four']);
  expect(await log.rows(5, 1)).toEqual([]);
});

test('cuts a long line, between characters, and says how much is left out', async () => {
  const [row] = await stored(`x${'é'.repeat(5000)}\nnext`).rows(1, 1);
  expect(row?.text).toBe(`x${'é'.repeat(1999)}`);
  expect(row?.hidden).toBe(10_002 - 4000);
});

test('reads only the beginnings of lines that are long together', async () => {
  const line = 'x'.repeat(900_000);
  const rows = await stored(`${line}\n${line}\nend`).rows(1, 3);
  expect(rows.map(({ text }) => text.length)).toEqual([4000, 4000, 3]);
});

test('goes through the whole log in stretches of whole lines', async () => {
  const text = 'a line of some length\n'.repeat(200_000);
  const all = await stretches(stored(text));
  expect(all.length).toBeGreaterThan(3);
  expect(all.map((stretch) => stretch.text).join('') === text).toBe(true);
  let line = 1;
  for (const stretch of all) {
    expect(stretch.first).toBe(line);
    line += stretch.text.split('\n').length - 1;
  }
});

test('a line beyond all measure is searched in part, and the next one begins where it should', async () => {
  const all = await stretches(stored(`${'x'.repeat(3_000_000)}\nnext\nlast`));
  expect(all.map(({ first }) => first)).toEqual([1, 2]);
  expect(all.at(-1)?.text).toBe('next\nlast');
});
