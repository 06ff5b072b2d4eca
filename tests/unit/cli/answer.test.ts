import { describe, expect, test } from 'vitest';
import { answerJson } from '../../../src/cli/diagnose/answer-json.ts';
import { answerText } from '../../../src/cli/diagnose/answer-text.ts';
import { diagnosis, finding } from '../diagnose/diagnoses.ts';

const follower = finding('a/two', 2, { consequences: [finding('a/three', 3)] });
const chain = diagnosis([finding('a/one', 1, { consequences: [follower] })]);
const confused = diagnosis([
  finding('a/one', 1, { confidence: 'likely' }),
  finding('a/two', undefined, { confidence: 'possible', insteadOf: 'a/one' }),
]);
const said = new Map([['a/three', { title: 'The upload fails', summary: 'Sign first.' }]]);

describe('for people', () => {
  test('names all that a cause leads to', () => {
    const text = answerText('build.log', chain, said);
    expect(text.match(/leads to: .*/g)).toEqual(['leads to: a/two', 'leads to: The upload fails']);
  });

  test('says why a finding is there that has no line', () => {
    expect(answerText('build.log', confused, said)).toContain('Possible, easily confused with the first: a/two\n');
  });
});

describe('for machines', () => {
  test('names all that a cause leads to', () => {
    expect(answerJson('build.log', chain).findings).toMatchObject([
      { issue: 'a/one', consequences: ['a/two', 'a/three'] },
    ]);
  });

  test('says why a finding is there that has no line', () => {
    const [first, second] = answerJson('build.log', confused).findings;
    expect(first).not.toHaveProperty('insteadOf');
    expect(second).toMatchObject({ issue: 'a/two', line: null, insteadOf: 'a/one' });
  });
});
