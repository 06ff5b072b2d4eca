import { describe, expect, test } from 'vitest';
import { matchTemplate } from '../../../src/matcher/match/template-match.ts';
import { readingOf, signatureOf } from '../../support/readings.ts';

const match = (template: string, ...lines: string[]) => matchTemplate(signatureOf(template), readingOf(...lines));
const values = (template: string, ...lines: string[]) => match(template, ...lines)?.values;

describe('one line', () => {
  test('literals stand in order, and what is between them is caught', () => {
    expect(values('key {id} of {owner} expired', 'gpg: key 7F3A of Ada Example expired!')).toEqual({
      id: '7F3A',
      owner: 'Ada Example',
    });
    expect(match('key {id} of {owner} expired', 'expired key 7F3A of Ada')).toBeUndefined();
  });

  test('start and end enclose the template and nothing more', () => {
    const found = match('key {id} expired', 'gpg: key 7 expired!');
    expect(found).toMatchObject({ start: 'gpg:'.length, end: 'gpg:key7expired'.length });
  });

  test('a value may be empty, and is then not named', () => {
    expect(values('ref "{ref}": no type', 'ref "": no type')).toEqual({});
  });

  test('a name that stands twice keeps its first value', () => {
    expect(values('from {v} to {v}.', 'from 1 to 2.')).toEqual({ v: '1' });
  });

  test('a value of another type lets the next place be tried', () => {
    expect(values('took {n:int} ms.', 'took long ms. took 12 ms.')).toEqual({ n: '12' });
    expect(match('took {n:int} ms.', 'took long ms.')).toBeUndefined();
  });

  test('a value has a limit', () => {
    expect(match('a-start {x} the-end', `a-start ${'x'.repeat(990)} the-end`)).toBeDefined();
    expect(match('a-start {x} the-end', `a-start ${'x'.repeat(1_010)} the-end`)).toBeUndefined();
  });
});

describe('words', () => {
  test.each([
    ['exit code 2', 'exit code 27'],
    ['denied', 'undenied'],
    ['code 7', 'barcode 7'],
  ])('%j is not found in %j', (template, line) => {
    expect(match(template, line)).toBeUndefined();
  });

  test.each([
    ['exit code 27', '(exit code 27)'],
    ['denied:', 'denied:x'],
    ['-- denied', 'a-- denied'],
  ])('%j is found in %j', (template, line) => {
    expect(match(template, line)).toBeDefined();
  });

  test('the next place is tried where the first goes on', () => {
    expect(match('exit code 2', 'exit code 27, exit code 2')).toMatchObject({ start: 'exitcode27,'.length });
  });
});

describe('values at the ends', () => {
  test('an opening value reaches back to the message, not into its prefix', () => {
    expect(values('{file}: no such thing', '2026-03-04T05:06:07.1Z Error: a b.txt: no such thing')).toEqual({
      file: 'a b.txt',
    });
  });

  test('an opening value of a type reaches back as far as the type', () => {
    expect(values('{file:word} is gone', 'now a.txt is gone')).toEqual({ file: 'a.txt' });
    expect(match('{n:int} is gone', 'now a.txt is gone')).toBeUndefined();
  });

  test('a closing value reaches to the end of the line, of a type to the end of the type', () => {
    expect(values('missing file: {file}', 'missing file: a b.txt')).toEqual({ file: 'a b.txt' });
    expect(values('missing after {n:int}', 'missing after 12, sorry')).toEqual({ n: '12' });
  });

  test('a short closing literal is taken where a word ends', () => {
    expect(values('no version {v}.', 'no version 1.2.3. Bye')).toEqual({ v: '1.2.3' });
  });
});

describe('several lines', () => {
  const long = 'x'.repeat(60);

  test('a break inside a literal, and even inside a word, is no break', () => {
    expect(match('cannot find the builder', 'cannot find', '  the builder')).toBeDefined();
    expect(match('cannot find the builder', 'cannot fi', 'nd the builder')).toBeDefined();
  });

  test('prefixes of the later lines are left out', () => {
    expect(
      match('cannot find the builder', 'cannot find', '2026-03-04T05:06:07.1Z ##[error]the builder'),
    ).toBeDefined();
  });

  test('a value runs over a line only where the line was long enough to be wrapped', () => {
    expect(match('cannot find {x} of builder', 'cannot find a', 'b of builder')).toBeUndefined();
    expect(values('cannot find {x} of builder', `${long} cannot find a`, 'b of builder')).toEqual({ x: 'a b' });
  });

  test('a typed value that was wrapped is put together', () => {
    expect(values('commit {sha:sha} is lost', `${long} commit ${'a'.repeat(20)}`, `${'b'.repeat(20)} is lost`)).toEqual(
      {
        sha: 'a'.repeat(20) + 'b'.repeat(20),
      },
    );
  });

  test('a typed value at the end may begin on the next line, where the line before was long enough to be wrapped', () => {
    expect(
      values('this commit does not belong to {repository:path}', `${long} this commit does not belong to`, 'a/b'),
    ).toEqual({ repository: 'a/b' });
    expect(match('lost {count:int}', 'lost', '12 apples')).toBeUndefined();
    expect(
      match('this commit does not belong to {count:int}', `${long} this commit does not belong to`, 'a/b'),
    ).toBeUndefined();
  });
});

test('a place that is refused lets the next one be tried', () => {
  const found = matchTemplate(
    signatureOf('lost {x:int}'),
    readingOf('lost 1, lost 2'),
    ({ values }) => values.x !== '1',
  );
  expect(found?.values).toEqual({ x: '2' });
});
