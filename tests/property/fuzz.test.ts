import fc from 'fast-check';
import process from 'node:process';
import { expect, test } from 'vitest';
import { diagnose } from '../../src/matcher/index.ts';
import { sampleIndex } from '../support/sample-index.ts';

/** `npm run test:full` takes them all. */
const RUNS = process.env['FULL'] ? 100_000 : 3_000;

const index = sampleIndex();

/** Pieces that the reading treats in their own way, to be met in any order and cut anywhere. */
const piece = fc.constantFrom(
  'nail 7b is bent ',
  'beyond repair',
  'plank ',
  'ab'.repeat(20),
  ' does not fit the drawing',
  'adhesive refused',
  '\n',
  '\r\n',
  '\r',
  '\u001b[31m',
  '\u001b]8;;x\u0007',
  '[0m',
  '##[group]Run ',
  '##[endgroup]',
  '  with:\n',
  '| a | b | c |\n',
  '|   |   | d |\n',
  '\\n\\"\\\\',
  '%0A%25',
  '&quot;&lt;',
  '[7](https://host.example/a)',
  '2026-03-04T05:06:07.1Z ',
  'echo "',
  'shell: bash {0}\n',
  '\0',
  '🪚',
  'é',
  '\uD83E',
  'İ',
);

test(`${RUNS.toLocaleString('en')} logs of odd pieces are diagnosed without an error`, { timeout: 0 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { findings } = diagnose(text, index);
      for (const { evidence } of findings) if (evidence) expect(evidence.start).toBeLessThan(evidence.end);
    }),
    { numRuns: RUNS },
  );
});
