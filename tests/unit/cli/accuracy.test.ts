import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CasesError, readCases, type Case } from '../../../src/cli/accuracy/cases.ts';
import { addAnswered, addUnanswered, emptyScores } from '../../../src/cli/accuracy/score.ts';
import { wilson } from '../../../src/cli/accuracy/reliability-chart.ts';
import type { Confidence, Diagnosis } from '../../../src/matcher/index.ts';
import { cli } from '../../support/cli.ts';

const CASE: Case = { id: 'a', issue: 'x/right', accept: [], kind: 'log', text: '' };

function answer(...findings: (readonly [string, Confidence])[]): Diagnosis {
  return {
    verdict: 'known',
    findings: findings.map(([issue, confidence]) => ({ issue, confidence, lines: [], values: {}, consequences: [] })),
    errorLines: [],
    lineCount: 1,
    byteCount: 1,
  };
}

describe('scores', () => {
  const right = new Set(['x/right', 'x/accepted']);
  test('first, in three and certain are counted apart', () => {
    const scores = emptyScores();
    addAnswered(scores, CASE, right, answer(['x/right', 'certain']));
    addAnswered(scores, CASE, right, answer(['x/accepted', 'likely']));
    addAnswered(scores, CASE, right, answer(['x/wrong', 'certain'], ['x/wrong2', 'likely'], ['x/right', 'likely']));
    addAnswered(scores, CASE, right, answer());
    expect(scores.log).toEqual({ cases: 4, first: 2, inThree: 3, certain: 2, certainRight: 1 });
    expect(scores.failures.map(({ got }) => got[0]?.issue)).toEqual(['x/wrong', undefined]);
  });
  test('a confidence is as good as the logs that got it first, those without an answer among them', () => {
    const scores = emptyScores();
    addAnswered(scores, CASE, right, answer(['x/right', 'certain'], ['x/wrong', 'certain']));
    addAnswered(scores, CASE, right, answer(['x/wrong', 'likely'], ['x/right', 'likely']));
    addAnswered(scores, { ...CASE, kind: 'phrase' }, right, answer(['x/right', 'possible']));
    addUnanswered(scores, 'unrelated', CASE, answer(['x/wrong', 'certain']));
    addUnanswered(scores, 'unrelated', CASE, answer());
    expect(scores.reliability).toEqual({
      certain: { shown: 2, right: 1 },
      likely: { shown: 1, right: 0 },
      possible: { shown: 0, right: 0 },
    });
  });
  test('without an answer only certain and likely are failures', () => {
    const scores = emptyScores();
    addUnanswered(scores, 'unrelated', CASE, answer(['x/wrong', 'likely']));
    addUnanswered(scores, 'unrelated', CASE, answer(['x/wrong', 'possible']));
    addUnanswered(scores, 'nearMisses', CASE, answer());
    expect(scores.unrelated).toEqual({ certain: 0, likely: 1, possible: 1, unknown: 0 });
    expect(scores.nearMisses.unknown).toBe(1);
    expect(scores.failures).toHaveLength(1);
  });
});

test('the range of a share is wide where little was seen, and stays within 0 and 1', () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148, and none of 20.
  expect(wilson({ shown: 263, right: 81 })).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
  expect(wilson({ shown: 148, right: 15 })).toEqual([expect.closeTo(0.0624, 4), expect.closeTo(0.1605, 4)]);
  expect(wilson({ shown: 20, right: 0 })).toEqual([expect.closeTo(0, 4), expect.closeTo(0.1611, 4)]);
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const written = (text: string): string => {
    const path = join(folder, 'cases.jsonl');
    writeFileSync(path, text);
    return path;
  };

  test('fields that are missing have defaults', () => {
    expect(readCases(written('{"id":"a","text":"b"}\n\n'))).toEqual([
      { id: 'a', issue: null, accept: [], kind: 'log', text: 'b' },
    ]);
  });
  test.each([
    '{',
    '{"id":1,"text":""}',
    '{"id":"a","text":"b","issue":1}',
    '{"id":"a","text":"b","kind":"x"}',
    '{"id":"a","text":"b","accept":"c"}',
    'null',
  ])('a bad line is named: %s', (line) => {
    const path = written(`{"id":"a","text":"b"}\n${line}\n`);
    expect(() => readCases(path)).toThrow(CasesError);
    expect(() => readCases(path)).toThrow(`${path}:2`);
  });

  test('the command prints the table and the failures', async () => {
    const line = 'Invalid ref: refs/heads/main. Expected ref of the form refs/tags/vX.Y.Z';
    const cases = [
      { id: 'one', issue: 'slsa-github-generator/sha-pinned-invalid-ref', accept: [], kind: 'log', text: line },
      { id: 'two', issue: 'nowhere/unwritten', accept: [], kind: 'log', text: line },
      { id: 'three', issue: null, accept: [], kind: 'log', text: line },
    ];
    const path = written(cases.map((example) => JSON.stringify(example)).join('\n'));
    const all = await cli('accuracy.ts', [path]);
    expect(all.code).toBe(0);
    expect(all.out).toMatch(/log +2 +1 \(50\.0 %\)/);
    expect(all.out).toContain(
      'two (log): expected nowhere/unwritten, got slsa-github-generator/sha-pinned-invalid-ref (certain)',
    );
    expect(all.out).toContain('three (log): expected nothing certain');
    const known = await cli('accuracy.ts', [path, '--only-known', '--json']);
    expect(JSON.parse(known.out)).toMatchObject({ log: { cases: 1, first: 1 } });
    const forms = await cli('accuracy.ts', [path, '--transforms']);
    expect(forms.out).toMatch(/quoted in Markdown +1 +1 \(100\.0 %\)/);
  });

  test('2 and the usage for a call that makes no sense', async () => {
    for (const args of [[], ['--nope'], [join(folder, 'missing.jsonl')]]) {
      const { code, err } = await cli('accuracy.ts', args);
      expect(code).toBe(2);
      expect(err).toContain('Usage: npm run accuracy');
    }
  });
});
