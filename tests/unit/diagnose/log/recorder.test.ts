import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isPlain, Recorder } from '../../../../src/diagnose/log/recorder.ts';

const texts = async (recorder: Recorder): Promise<string[]> =>
  (await recorder.finish().rows(1, 99)).map(({ text }) => text);

test('reads from the original where there is one', async () => {
  const bytes = new TextEncoder().encode('one\ntwo');
  const recorder = new Recorder(new Blob([bytes]));
  recorder.push(bytes);
  expect(await texts(recorder)).toEqual(['one', 'two']);
});

test('keeps a copy of what came in pieces', async () => {
  const recorder = new Recorder();
  for (const piece of ['on', 'e\nt', 'wo']) recorder.push(new TextEncoder().encode(piece));
  expect(await texts(recorder)).toEqual(['one', 'two']);
});

test('turns UTF-16 into UTF-8', async () => {
  const recorder = new Recorder();
  recorder.push(Uint8Array.from('\xff\xfea\0\n\0b\0', (unit) => unit.charCodeAt(0)));
  expect(await texts(recorder)).toEqual(['a', 'b']);
});

test('knows files whose bytes are the text itself', async () => {
  expect(await isPlain(new Blob(['a log']))).toBe(true);
  expect(await isPlain(new Blob([new Uint8Array(gzipSync('a log'))]))).toBe(false);
  expect(await isPlain(new Blob([Uint8Array.of(0xff, 0xfe, 0x61, 0)]))).toBe(false);
});
