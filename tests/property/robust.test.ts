import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose, type Diagnosis } from '../../src/matcher/index.ts';
import { logLines } from '../support/arbitrary-log.ts';
import { allFindings } from '../support/findings.ts';
import { sampleIndex } from '../support/sample-index.ts';

const index = sampleIndex();

test('any bytes are diagnosed without an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => {
      const diagnosis = diagnose(bytes, index);
      expect(diagnosis.byteCount).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test('evidence lies inside the log, on the line that it names', () => {
  fc.assert(
    fc.property(logLines, (lines) => {
      const text = lines.join('\n');
      expectInside(diagnose(text, index), text);
    }),
    { numRuns: 400 },
  );
});

test('evidence lies inside the log when lines are long', () => {
  fc.assert(
    fc.property(fc.nat(12_000), fc.nat(12_000), fc.constantFrom('x', 'é', '🪚', ' '), (before, after, filler) => {
      const text = `${filler.repeat(before)} nail 7b is bent beyond repair ${filler.repeat(after)}`;
      const diagnosis = diagnose(text, index);
      expect(diagnosis.findings[0]?.issue).toBe('hammer/bent-nail');
      expectInside(diagnosis, text);
    }),
    { numRuns: 100 },
  );
});

function expectInside(diagnosis: Diagnosis, text: string): void {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  expect(diagnosis.lineCount).toBe(text === '' ? 0 : text.endsWith('\n') ? lines.length - 1 : lines.length);
  for (const { evidence, lines: numbers } of allFindings(diagnosis.findings)) {
    for (const number of numbers) expect(number).toBeLessThanOrEqual(lines.length);
    if (!evidence) continue;
    expect(lines[evidence.line - 1]).toContain(evidence.text);
    expect(evidence.start).toBeGreaterThanOrEqual(0);
    expect(evidence.start).toBeLessThan(evidence.end);
    expect(evidence.end).toBeLessThanOrEqual(evidence.text.length);
    expect(evidence.lastLine).toBeGreaterThanOrEqual(evidence.line);
    expect(numbers).toContain(evidence.line);
  }
  for (const { line, text: shown } of diagnosis.errorLines) expect(lines[line - 1]).toContain(shown);
}
