import { expect, test } from 'vitest';
import { add, fromPlaywright, fromVitest, NOTHING, step, summary } from '../../../src/cli/test-counts.ts';

test('Vitest: a file that cannot be loaded is a failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(fromVitest(report)).toEqual({ passed: 7, failed: 2 });
});

test('Playwright: a second try counts as passed', () => {
  expect(fromPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1 } })).toEqual({ passed: 6, failed: 2 });
});

test('the closing line', () => {
  expect(summary([step(true), step(false), { passed: 4, failed: 0 }].reduce(add, NOTHING))).toBe('5 passed, 1 failed');
});
