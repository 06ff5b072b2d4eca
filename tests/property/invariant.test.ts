import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../src/matcher/index.ts';
import { harmlessLine, logLines } from '../support/arbitrary-log.ts';
import { gist } from '../support/findings.ts';
import { SAMPLE_ISSUES, sampleIndex } from '../support/sample-index.ts';

const index = sampleIndex();

/** Logs in which something is found, each line by itself: the transforms below must not hide it. */
const knownLog = fc
  .array(
    fc.constantFrom(
      'nail 7b is bent beyond repair',
      'hammer head came off at swing 12',
      `plank ${'ab'.repeat(20)} does not fit the drawing`,
      'the bench stopped with mark 41',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((telling) => fc.array(harmlessLine, { maxLength: 8 }).map((noise) => [...noise, ...telling]));

const same = (transform: (lines: readonly string[]) => string): void => {
  fc.assert(
    fc.property(knownLog, (lines) => {
      expect(gist(diagnose(transform(lines), index))).toEqual(gist(diagnose(lines.join('\n'), index)));
    }),
    { numRuns: 100 },
  );
};

test('a harmless line more, anywhere, changes no finding', () => {
  fc.assert(
    fc.property(knownLog, harmlessLine, fc.nat(20), (lines, harmless, at) => {
      const more = lines.toSpliced(at % (lines.length + 1), 0, harmless);
      expect(gist(diagnose(more.join('\n'), index))).toEqual(gist(diagnose(lines.join('\n'), index)));
    }),
    { numRuns: 200 },
  );
});

test('line ends of Windows change nothing', () => same((lines) => lines.join('\r\n')));

test('colours change nothing', () =>
  same((lines) => lines.map((line) => `\u001b[31m${line.replace(' ', '\u001b[0m \u001b[1;36m')}\u001b[0m`).join('\n')));

test('colours whose ESC was lost change nothing', () =>
  same((lines) => lines.map((line) => `[31m${line}[0m`).join('\n')));

test('timestamps change nothing', () =>
  same((lines) => lines.map((line, at) => `2026-03-04T05:06:${String(10 + at)}.1234567Z ${line}`).join('\n')));

test('workflow commands in front change nothing', () =>
  same((lines) => lines.map((line) => `##[error]${line}`).join('\n')));

test('letter case and runs of white space change nothing', () =>
  same((lines) => lines.map((line) => line.toUpperCase().replaceAll(' ', '   ')).join('\n')));

test('JSON escapes change nothing', () => same((lines) => JSON.stringify({ message: lines.join('\n') })));

test('a message that is wrapped anywhere, even inside a word, is still found', () => {
  const message = `Step 4/9 : COPY . . and then plank ${'ab'.repeat(20)} does not fit the drawing`;
  for (let at = 60; at < message.length - 1; at += 1) {
    const wrapped = `${message.slice(0, at)}\n${message.slice(at)}`;
    expect(gist(diagnose(wrapped, index)), `wrapped at ${String(at)}`).toEqual(['saw/wrong-digest certain']);
  }
});

test('the order of the issues in the index changes nothing', () => {
  fc.assert(
    fc.property(logLines, (lines) => {
      const text = lines.join('\n');
      const first = diagnose(text, index);
      expect(diagnose(text, sampleIndex([...SAMPLE_ISSUES].reverse()))).toEqual(first);
    }),
    { numRuns: 100 },
  );
});
