import { describe, expect, test } from 'vitest';
import { eachLevel, levelOf, type Level } from '../../../../src/diagnose/log/level.ts';

describe('levelOf', () => {
  test.each([
    '##[error]Process completed with exit code 1.',
    '2026-03-04T12:04:52.1234567Z ##[error]no',
    'npm ERR! code ELIFECYCLE',
    '\x1b[31merror\x1b[0m: cannot find value',
    'src/lib.rs:3:5: error: expected one of',
    'TypeError: x is not a function',
    'Traceback (most recent call last):',
    '--- FAIL: TestFrobnicate (0.00s)',
    'make: *** [all] Error 2 (the build failed to finish)',
  ])('an error: %s', (line) => expect(levelOf(line)).toBe('error'));

  test.each([
    '##[warning]Node.js 16 is old',
    'npm WARN deprecated x@1',
    'foo.c:3: warning: unused variable',
    'WARN hot',
  ])('a warning: %s', (line) => expect(levelOf(line)).toBe('warning'));

  test.each([
    'compiled without errors',
    'Found 0 errors. Watching for file changes.',
    '  error_message: Repository is private.',
    '12 passed, 0 failed',
    'Downloading failure-1.0.0.tgz',
    '##[debug]Evaluating: failure() || ERROR',
    '',
  ])('neither: %s', (line) => expect(levelOf(line)).toBeUndefined());
});

test('eachLevel tells the numbers of grave lines, in order, each once', () => {
  const found: [number, Level][] = [];
  const text = 'fine\nerror: one error: twice\n\nwarning: two\nno errors here\nerror: last';
  eachLevel(text, 101, (line, level) => found.push([line, level]));
  expect(found).toEqual([
    [102, 'error'],
    [104, 'warning'],
    [106, 'error'],
  ]);
});
