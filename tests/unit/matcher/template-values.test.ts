import { describe, expect, test } from 'vitest';
import { matchTemplate } from '../../../src/matcher/match/template-match.ts';
import { tableColumns } from '../../../src/matcher/read/table.ts';
import { readingOf, signatureOf, unescapedReadingOf } from '../../support/readings.ts';
import { match, values } from './matching.ts';

describe('values at the ends', () => {
  test('an opening value reaches back to the message, not into its prefix', () => {
    expect(values('{file}: no such thing', '2026-03-04T05:06:07.1Z Error: a b.txt: no such thing')).toEqual({
      file: 'a b.txt',
    });
  });

  test.each([
    ['{file}: no such thing', 'a b.txt: no such thing', 'a b.txt'],
    ['{file:word} is gone', 'a.txt is gone', 'a.txt'],
  ])('an opening value reaches back to the start of the line: %j', (template, line, file) => {
    expect(match(template, line)).toMatchObject({ start: 0, values: { file } });
  });

  test('an opening value of a type reaches back as far as the type', () => {
    expect(values('{file:word} is gone', 'now a.txt is gone')).toEqual({ file: 'a.txt' });
    expect(match('{n:int} is gone', 'now a.txt is gone')).toBeUndefined();
  });

  test('a closing value reaches to the end of the line, of a type to the end of the type', () => {
    expect(values('missing file: {file}', 'missing file: a b.txt')).toEqual({ file: 'a b.txt' });
    expect(values('missing after {n:int}', 'missing after 12, sorry')).toEqual({ n: '12' });
  });

  test.each([
    ['no version {v}.', 'no version 1.2.3. Bye', '1.2.3'],
    ['no version {v}::', 'no version a::b:: Bye', 'a::b'],
    ['no version {v}:::', 'no version a:::b::: Bye', 'a'],
  ])('a closing literal of one or two letters is taken where a word ends: %j', (template, line, v) => {
    expect(values(template, line)).toEqual({ v });
  });

  test('a short literal before another value is taken where it stands', () => {
    expect(values('moved {a}:{b} away', 'moved x:y away')).toEqual({ a: 'x', b: 'y' });
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

  test.each([
    ['inside of a value: sixty', 'cannot find {x} of builder', 'cannot find a', 'b of builder', 60, { x: 'a b' }],
    ['before a typed value: forty', 'lost {count:int}', 'lost', '12 apples', 40, { count: '12' }],
  ])('letters of a line that was wrapped %s at least', (_, template, line, next, width, found) => {
    expect(values(template, line.padStart(width, '-'), next)).toEqual(found);
    expect(match(template, line.padStart(width - 1, '-'), next)).toBeUndefined();
  });

  test('a value may end with a short line', () => {
    expect(values('cannot find {x} of builder', 'cannot find a', 'of builder')).toEqual({ x: 'a' });
  });

  test('an opening value keeps to its line', () => {
    expect(match('{file} is gone', 'so it goes', 'a.txt is gone')).toMatchObject({
      start: 'soitgoes'.length,
      values: { file: 'a.txt' },
    });
    expect(values('{file:word} is gone', 'so it goes', 'now a.txt is gone')).toEqual({ file: 'a.txt' });
  });

  test('a closing value keeps to its line', () => {
    expect(values('missing file: {file}', 'missing file: a.txt', 'and more')).toEqual({ file: 'a.txt' });
    expect(values('missing file: {file}', `${long} missing file:`, 'a.txt')).toEqual({});
  });

  test('in a column of a table a value runs over every line', () => {
    const rows = ['| 1 | cannot find a | x |', '|   | b of builder  |   |'];
    const [, , column] = tableColumns(readingOf(...rows).lines);
    expect(column && matchTemplate(signatureOf('cannot find {x} of builder'), column)?.values).toEqual({ x: 'a b' });
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

describe('a typed value at an end, in markup', () => {
  test.each([
    ['requires version {v:version}', 'requires version **1.2.3**'],
    ['requires version {v:version}', 'requires version <code>1.2.3</code> now'],
    ['{v:version} is required', '<b>1.2.3</b> is required'],
  ])('%j in %j', (template, line) => {
    const reading = unescapedReadingOf(line);
    expect(matchTemplate(signatureOf(template), reading)?.values).toEqual({ v: '1.2.3' });
  });
});
