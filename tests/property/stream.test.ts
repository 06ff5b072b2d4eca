import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose, Diagnoser, type Diagnosis } from '../../src/matcher/index.ts';
import { logLines } from '../support/arbitrary-log.ts';
import { sampleIndex } from '../support/sample-index.ts';

const index = sampleIndex();
/** Small enough that logs of the tests fill many blocks, larger than what is looked ahead. */
const BLOCK_SIZE = 64_000;

test('a log in pieces gives the same diagnosis as the whole, however it is cut', () => {
  fc.assert(
    fc.property(
      logLines,
      fc.array(fc.nat(400), { minLength: 1, maxLength: 20 }),
      fc.nat(2000),
      (lines, cuts, padding) => {
        const filler = 'Resolving deltas: 100% (12/12), done.\n'.repeat(padding);
        const bytes = new TextEncoder().encode(
          lines.join('\n') + filler + lines.join('\n') + filler + lines.join('\r\n'),
        );
        expect(inPieces(bytes, cuts)).toEqual(diagnose(bytes, index));
      },
    ),
    { numRuns: 60 },
  );
});

test('a character that is cut in two is put together again', () => {
  const bytes = new TextEncoder().encode('🪚🪚 nail é🪚 is bent beyond repair\nœ');
  expect(inPieces(bytes, [1])).toEqual(diagnose(bytes, index));
  expect(diagnose(bytes, index).findings[0]?.values).toEqual({ nail: 'é🪚' });
});

test('UTF-16 with a byte order mark reads like UTF-8', () => {
  const text = 'Übersicht\r\nnail 7b is bent beyond repair\r\n';
  const units = Uint16Array.from(`\uFEFF${text}`, (char) => char.charCodeAt(0));
  const little = new Uint8Array(units.buffer);
  const big = Uint8Array.from(little, (_, at) => little[at ^ 1] ?? 0);
  for (const bytes of [little, big]) {
    for (const cuts of [[1], [2], [3, 5], [bytes.length]]) {
      const { findings, lineCount } = inPieces(bytes, cuts);
      expect(findings).toEqual(diagnose(text, index).findings);
      expect(lineCount).toBe(2);
    }
  }
});

/** Pushes pieces whose lengths are `cuts`, over and over. */
function inPieces(bytes: Uint8Array, cuts: readonly number[]): Diagnosis {
  const diagnoser = new Diagnoser(index, BLOCK_SIZE);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const length = Math.max(1, cuts[turn % cuts.length] ?? 1) * (bytes.length > 10_000 ? 97 : 1);
    diagnoser.push(bytes.slice(at, at + length));
    at += length;
  }
  return diagnoser.finish();
}
