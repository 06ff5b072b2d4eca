import { expect, test } from 'vitest';
import { InputError, problemText } from '../../../src/diagnose/problem.ts';

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
  [{ code: 'unreadable', name }, /could not be read\. If it is a folder/],
  [{ code: 'failed', reason: 'boom' }, /\(boom\)\. What you gave is still here/],
] as const)('%j says what happened and what to do', (problem, text) => {
  expect(problemText(problem)).toMatch(text);
});

test('an error carries its problem', () => {
  const error = new InputError({ code: 'empty', name });
  expect(error.problem).toEqual({ code: 'empty', name });
  expect(error.message).toBe(problemText(error.problem));
});
