import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/matcher/index.ts';
import { sampleIndex } from '../../support/sample-index.ts';

const index = sampleIndex();
const SIZE = 2_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

describe('logs made to be slow are read to their end', { timeout: 20_000 }, () => {
  test.each([
    ['one letter', 'a'],
    ['brackets', '['],
    ['escape sequences', '\u001b[31m'],
    ['workflow commands', '::error::'],
    ['cells', '| a | b | c |\n'],
    ['backslashes', '\\'],
    ['error words', 'error '],
    ['near anchors on lines', 'nail x is bent beyond rep\n'],
    ['near anchors on one line', 'nail x is bent beyond rep '],
  ])('%s', (_, piece) => {
    const log = `${filled(piece)}\nhammer head came off at swing 12\n${filled(piece)}`;
    expect(diagnose(log, index).findings.map(({ issue }) => issue)).toContain('hammer/loose-head');
  });
});
