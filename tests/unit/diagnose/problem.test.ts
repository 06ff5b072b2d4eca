import { expect, test } from 'vitest';
import { InputError, leftOutText, problemText } from '../../../src/diagnose/problem.ts';

const name = 'build.log';

test.each([
  [{ code: 'nothing-given' }, /nothing to diagnose yet\. Paste/],
  [{ code: 'empty', name }, /^build\.log is empty\. Choose/],
  [
    { code: 'not-text', name, kind: 'a ZIP archive', advice: 'Unpack it first and choose the log inside.' },
    /^build\.log: this is a ZIP archive, not a log\. Unpack it first and choose the log inside\.$/,
  ],
  [{ code: 'too-large', name, size: 1_200_000_000 }, /^build\.log has 1\.2 GB, and 1 GB is the most/],
  [{ code: 'unpacks-too-large', name }, /unpacks to more than 1 GB/],
  [
    { code: 'damaged-gzip', name, after: 12_300_000 },
    /damaged or not complete: unpacking stopped after 12\.3 MB\. Download/,
  ],
  [{ code: 'unreadable', name }, /could not be read\. If it was moved or changed, choose it again\.$/],
  [{ code: 'damaged-zip', name: 'logs.zip' }, /list of files cannot be read\. Download it again/],
  [{ code: 'damaged-entry', name, after: 1500 }, /stopped after 1\.5 KB\. Download the archive again/],
  [{ code: 'encrypted', name }, /is encrypted\. Unpack the archive with its password/],
  [{ code: 'unknown-packing', name }, /browsers cannot unpack\. Unpack the archive yourself/],
  [{ code: 'too-many-files', name: 'logs.zip', count: 70_000 }, /has 70,000 files in it, and 5,000 is the most/],
  [{ code: 'no-files', name: 'logs.zip' }, /^logs\.zip: no log is in it\. Choose/],
  [{ code: 'failed', reason: 'boom' }, /\(boom\)\. What you gave is still here/],
] as const)('%j says what happened and what to do', (problem, text) => {
  expect(problemText(problem)).toMatch(text);
});

test('an error carries its problem', () => {
  const error = new InputError({ code: 'empty', name });
  expect(error.problem).toEqual({ code: 'empty', name });
  expect(error.message).toBe(problemText(error.problem));
});

test('files that are left out are named with their reasons, three at most', () => {
  const image = { code: 'not-text', name: 'a.png', kind: 'a PNG image', advice: '' } as const;
  expect(leftOutText([image])).toBe('Left out: a.png (a PNG image).');
  const others = [
    { code: 'encrypted', name: 'b' },
    { code: 'damaged-entry', name: 'c', after: 12 },
    { code: 'unreadable', name: 'd' },
    { code: 'unknown-packing', name: 'e' },
  ] as const;
  expect(leftOutText([image, ...others])).toBe(
    'Left out: a.png (a PNG image), b (encrypted), c (damaged after 12 bytes) and 2 more.',
  );
});
