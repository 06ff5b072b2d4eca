import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readMember } from '../../../../src/diagnose/input/read-member.ts';
import { InputError, MAX_BYTES, type Problem } from '../../../../src/diagnose/problem.ts';
import { fileOf as file, memberOf } from './members.ts';

async function read(input: File): Promise<{ text: string; told: number[] }> {
  const decoder = new TextDecoder();
  const told: number[] = [];
  let text = '';
  for await (const bytes of readMember(memberOf(input), (read) => told.push(read)))
    text += decoder.decode(bytes, { stream: true });
  return { text: text + decoder.decode(), told };
}

async function problemWith(input: File): Promise<Problem> {
  try {
    await read(input);
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
  throw new Error('it was read without a complaint');
}

describe('readMember', () => {
  test('reads a short file whole', async () => {
    expect(await read(file('one\ntwo'))).toEqual({ text: 'one\ntwo', told: [7] });
  });

  test('reads a long file piece by piece and tells how far it is', async () => {
    const text = 'line of a log\n'.repeat(700_000);
    const result = await read(file(text));
    expect(result.text === text).toBe(true);
    expect(result.told).toEqual([4_194_304, 4_194_304, 1_411_392]);
  });

  test('unpacks gzip, whatever the name', async () => {
    const text = 'line of a log\n'.repeat(100_000);
    expect((await read(file(gzipSync(text), 'log.txt'))).text === text).toBe(true);
  });

  test('refuses an empty file, also packed', async () => {
    expect(await problemWith(file(''))).toEqual({ code: 'empty', name: 'build.log' });
    expect(await problemWith(file(gzipSync('')))).toEqual({ code: 'empty', name: 'build.log' });
  });

  test('refuses what is no text, also packed', async () => {
    const tar = `${'log.txt'.padEnd(257, '\0')}ustar\x0000${'\0'.repeat(600)}`;
    expect(await problemWith(file(tar))).toMatchObject({ code: 'not-text', kind: 'a tar archive' });
    expect(await problemWith(file(gzipSync(tar), 'logs.tar.gz'))).toMatchObject({
      code: 'not-text',
      kind: 'a tar archive',
    });
  });

  test('says that a cut or broken gzip file is damaged', async () => {
    const packed = gzipSync('line of a log\n'.repeat(100_000));
    expect(await problemWith(file(packed.subarray(0, packed.length / 2)))).toMatchObject({ code: 'damaged-gzip' });
    const broken = Uint8Array.from(packed);
    broken.fill(0x55, 20, 200);
    expect(await problemWith(file(broken))).toMatchObject({ code: 'damaged-gzip' });
  });

  test('refuses more than the limit without reading it', async () => {
    const huge = Object.defineProperty(file('x'), 'size', { value: MAX_BYTES + 1 });
    expect(await problemWith(huge)).toEqual({ code: 'too-large', name: 'build.log', size: MAX_BYTES + 1 });
  });

  test('says so where a file cannot be read', async () => {
    const gone = Object.defineProperty(file('x'), 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    expect(await problemWith(gone)).toEqual({ code: 'unreadable', name: 'build.log' });
  });
});
