import { expect, test } from 'vitest';
import { failingStep, type FailingStep } from '../../../../src/diagnose/clues/failing-step.ts';
import { stepLine } from '../../../../src/diagnose/clues/step-line.ts';

/** The failing step of a log, in which the lines with the given numbers look like errors. */
function stepOf(log: readonly string[], errors: readonly number[]): FailingStep | undefined {
  const lines = log.map((text, at) => stepLine(at + 1, text));
  return failingStep(errors.map((line) => ({ error: { line, text: log[line - 1] ?? '' }, lines })));
}

test('there is none where no line looks like an error', () => {
  expect(stepOf(['all is well'], [])).toBeUndefined();
});

test('the step that the runner says has failed comes before what follows, and before what went on', () => {
  const log = [
    '##[group]Run make lint',
    'error: this one was passed over',
    '##[group]Run frob --all',
    'fatal: the frobnicator is upside down',
    '##[error]Process completed with exit code 1.',
    '##[group]Run ./clean-up.sh',
    'error: unable to find what was never built: invalid',
  ];
  expect(stepOf(log, [2, 4, 7])).toMatchObject({
    reason: { line: 4, text: log[3] },
    command: { line: 3, text: 'frob --all' },
    name: '',
  });
});

test('of several lines of a step, the first that says as much as the others is the reason', () => {
  const log = ['$ frob', 'missing', 'error: cannot open the box: denied', 'error: could not go on: failed'];
  expect(stepOf(log, [2, 3, 4])?.reason.line).toBe(3);
});

test('the command is the nearest one before the line', () => {
  const log = ['##[group]Run ./release.sh', '+ frob one', 'fine', '+ frob two', 'error: no', '+ frob three'];
  expect(stepOf(log, [5])?.command).toEqual({ line: 4, text: 'frob two' });
});

test('of a script that begins with settings, the command is what does something', () => {
  const log = [
    '##[group]Run set -euo pipefail',
    'set -euo pipefail',
    '# now',
    'frob --all',
    'shell: bash',
    'error: no',
  ];
  expect(stepOf(log, [6])?.command).toEqual({ line: 4, text: 'frob --all' });
});

test('lines of other jobs, which gh prints between, are passed over', () => {
  const at = '2026-11-25T12:04:52.1Z';
  const log = [
    `one\tPublish\t${at} $ frob one`,
    `two\tTest\t${at} $ frob two`,
    `one\tPublish\t${at} error: cannot frob`,
  ];
  expect(stepOf(log, [3])).toMatchObject({ name: 'one › Publish', command: { line: 1, text: 'frob one' } });
});

test('where the runner alone says that something failed, what was printed last is the reason', () => {
  const closing = '##[error]Process completed with exit code 1.';
  const log = ['##[group]Run frob', '##[endgroup]', 'the table is upside down', '}', closing];
  expect(stepOf(log, [5])?.reason).toEqual({ line: 3, text: log[2] });
  expect(stepOf(log, [5])?.loudest.line).toBe(3);
  expect(stepOf(['##[group]Run frob', '##[endgroup]', closing], [3])?.reason.line).toBe(3);
});
