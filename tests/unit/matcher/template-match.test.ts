import { describe, expect, test } from 'vitest';
import { matchTemplate } from '../../../src/matcher/match/template-match.ts';
import { readingOf, signatureOf } from '../../support/readings.ts';
import { match, values } from './matching.ts';

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

  test('a link that a viewer set inside of a word does not end it', () => {
    expect(match('exit code 2', 'exit code 2[7](https://a.example/27)')).toBeUndefined();
    expect(match('7 denied', '2[7](https://a.example/27) denied')).toBeUndefined();
  });

  test('the next place is tried where the first goes on', () => {
    expect(match('exit code 2', 'exit code 27, exit code 2')).toMatchObject({ start: 'exitcode27,'.length });
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

describe('limits', () => {
  test('a value has a thousand letters at most', () => {
    const line = (units: number) => `a-start ${'x'.repeat(units)} the-end`;
    expect(match('a-start {x} the-end', line(1_000))).toBeDefined();
    expect(match('a-start {x} the-end', line(1_001))).toBeUndefined();
  });

  test.each([
    ['{n:int}', '7'],
    ['{n}', 'x'],
  ])('so has a closing value: %s', (hole, letter) => {
    expect(values(`missing after ${hole}`, `missing after ${letter.repeat(1_200)}`)?.n).toHaveLength(1_000);
  });

  test('so has an opening value', () => {
    expect(values('{x} is gone', `${'x'.repeat(1_200)} is gone`)?.x).toHaveLength(1_000);
  });

  test('a template is tried at fifty places', () => {
    const line = (places: number) => `${'lost a, '.repeat(places - 1)}lost 1`;
    expect(values('lost {n:int}', line(50))).toEqual({ n: '1' });
    expect(match('lost {n:int}', line(51))).toBeUndefined();
  });

  test('the end of a value is tried at four places', () => {
    expect(values('at {file:path}=>', 'at a=>b=>c=>d/e=>')).toEqual({ file: 'a=>b=>c=>d/e' });
    expect(match('at {file:path}=>', 'at a=>b=>c=>d=>e/f=>')).toBeUndefined();
  });
});
