import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../../../src/diagnose/input/member.ts';
import { isZip, zipMembers } from '../../../../src/diagnose/input/zip-members.ts';
import { InputError, type Problem } from '../../../../src/diagnose/problem.ts';
import { zip, type ZipFile } from '../../../support/zip.ts';
import { fileOf } from './members.ts';

const members = (archive: Uint8Array): Promise<Member[]> => zipMembers(fileOf(archive, 'logs.zip'), 'logs.zip');

async function textOf(member: Member | undefined): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of member?.open(() => undefined) ?? []) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof InputError) return error.problem;
  throw new Error('it was read without a complaint', { cause: error });
}

const LINES = 'a line of a log\n'.repeat(20_000);
const FILES: readonly ZipFile[] = [
  { path: '0_build.txt', content: LINES },
  { path: 'build/', content: '' },
  { path: 'build/1_Größe 😅.txt', content: 'héllo', method: 0 },
  { path: 'win\\2.txt', content: 'x' },
];

describe('zipMembers', () => {
  test.each([
    ['', {}],
    [', as ZIP64', { zip64: true }],
    [', with a comment', { comment: 'PK\x05\x06 in a comment' }],
  ])('reads packed and unpacked files%s', async (_, options) => {
    const found = await members(zip(FILES, options));
    expect(found.map(({ path }) => path)).toEqual(['0_build.txt', 'build/1_Größe 😅.txt', 'win/2.txt']);
    expect(await Promise.all(found.map(textOf))).toEqual([LINES, 'héllo', 'x']);
    expect(found[0]).toMatchObject({ size: LINES.length });
    expect(found[0]?.cost).toBeLessThan(LINES.length / 10);
  });

  test('any files come out as they went in', async () => {
    const file = fc.record({
      path: fc.string({ minLength: 1 }).filter((p) => !/[/\\]$/.test(p)),
      content: fc.string(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(file), fc.boolean(), async (files, zip64) => {
        const found = await members(zip(files, { zip64 }));
        expect(await Promise.all(found.map(textOf))).toEqual(files.map(({ content }) => content.toWellFormed()));
      }),
    );
  });

  test('an archive that was cut off, or has other bytes, is damaged', async () => {
    const whole = zip(FILES);
    expect(await problemOf(members(whole.subarray(0, whole.length - 30)))).toEqual({
      code: 'damaged-zip',
      name: 'logs.zip',
    });
    const broken = Uint8Array.from(whole);
    broken.fill(0x55, whole.length - 100, whole.length - 60);
    expect(await problemOf(members(broken))).toMatchObject({ code: 'damaged-zip' });
  });

  test('never fails in another way, whatever is wrong', async () => {
    const whole = zip(FILES, { zip64: true });
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1 }),
        async (changes) => {
          const broken = Uint8Array.from(whole);
          for (const [at, byte] of changes) broken[at] = byte;
          try {
            for (const member of await members(broken)) await textOf(member);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('more files than are read at all are refused, unread', async () => {
    const many = Array.from({ length: 5001 }, (_, at) => ({ path: `${at}.txt`, content: '' }));
    expect(await problemOf(members(zip(many)))).toEqual({ code: 'too-many-files', name: 'logs.zip', count: 5001 });
  });
});

describe('a file of an archive', () => {
  const open = async (file: ZipFile): Promise<string> => textOf((await members(zip([file])))[0]);

  test.each([
    ['is encrypted', { flags: 1 }, { code: 'encrypted', name: 'a.txt' }],
    ['is packed in another way', { method: 93 }, { code: 'unknown-packing', name: 'a.txt' }],
    ['is longer than it says', { declared: 10 }, { code: 'damaged-entry', name: 'a.txt', after: 10 }],
    ['is shorter than it says', { declared: 50 }, { code: 'damaged-entry', name: 'a.txt', after: 16 }],
  ])('that %s is told', async (_, wrong, problem) => {
    expect(await problemOf(open({ path: 'a.txt', content: 'a line of a log\n', ...wrong }))).toEqual(problem);
  });

  test('that begins nowhere is damaged', async () => {
    const archive = Uint8Array.from(zip([{ path: 'a.txt', content: LINES }]));
    archive[0] = 0;
    expect(await problemOf(members(archive).then(([first]) => textOf(first)))).toMatchObject({ after: 0 });
  });
});

test('a ZIP archive is known by its first bytes, also an empty one', () => {
  expect(isZip(zip([{ path: 'a', content: '' }]))).toBe(true);
  expect(isZip(zip([]))).toBe(true);
  expect(isZip(new TextEncoder().encode('PKCS#11 error'))).toBe(false);
});
