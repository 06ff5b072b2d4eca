import process from 'node:process';
import { expect, test } from 'vitest';
import { Diagnoser } from '../../../src/matcher/index.ts';
import { sampleIndex } from '../../support/sample-index.ts';

test('a long stream is not kept in memory', () => {
  const piece = new TextEncoder().encode('Resolving deltas: 100% (12/12), done. error: none\n'.repeat(20_000));
  const diagnoser = new Diagnoser(sampleIndex());
  const before = process.memoryUsage().arrayBuffers;
  for (let count = 0; count < 60; count += 1) diagnoser.push(piece);
  const grown = process.memoryUsage().arrayBuffers - before;
  expect(grown).toBeLessThan(24_000_000);
  expect(diagnoser.finish()).toMatchObject({ byteCount: 60 * piece.length, lineCount: 1_200_000 });
});
