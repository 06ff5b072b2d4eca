import { describe, expect, test } from 'vitest';
import { cutOffMatcher, openingOf, type Edge } from '../../../src/matcher/match/cut-off-match.ts';
import { readingOf, signatureOf } from '../../support/readings.ts';

const TEMPLATE = 'cannot read plank {name} because the workshop is locked';
const cut = (edge: Edge, line: string, template = TEMPLATE) =>
  cutOffMatcher(readingOf(line).text, edge)(signatureOf(template));
const units = (text: string): number => text.replaceAll(' ', '').length;

describe('at the end', () => {
  test('a text that ends inside a word of the template stands there as far as it goes', () => {
    const line = 'saw: cannot read plank oak because the works';
    expect(cut('end', line)).toEqual({
      start: units('saw:'),
      end: units(line),
      found: units('cannot read plank because the works'),
      insideWord: true,
    });
  });

  test('a cut inside the first literal needs no more', () => {
    expect(cut('end', 'cannot read pla')).toMatchObject({
      start: 0,
      found: units('cannot read pla'),
      insideWord: true,
    });
  });

  test.each([
    ['between two words: a message may end there', 'cannot read plank oak because the workshop'],
    ['inside another message', 'cannot read plank oak because its works'],
    ['with more behind it', 'cannot read plan today'],
    ['with too little of the next literal', 'cannot read plank oak beca'],
    ['inside a value of any kind', 'cannot read plank oa'],
    ['inside of a word at its start', 'scannot read plank oak because the works'],
    ['after a value that is too long', `cannot read plank ${'x'.repeat(201)} because the works`],
    ['and is whole', 'cannot read plank oak because the workshop is locked'],
    ['and is another', 'the workshop is lock'],
  ])('not where it ends %s', (_, line) => {
    expect(cut('end', line)).toBeUndefined();
  });

  test('the first place that fits is taken', () => {
    const line = 'cannot read pine, cannot read plank oak because the works';
    expect(cut('end', line)).toMatchObject({ start: units('cannot read pine,') });
  });

  test('inside of a typed value it is known, if much stands before it', () => {
    const typed = 'the workshop was not opened for plank {digest:sha}';
    expect(cut('end', 'the workshop was not opened for plank 0123abc', typed)).toMatchObject({
      found: units('the workshop was not opened for plank'),
      insideWord: false,
    });
    expect(cut('end', 'the plank is 0123abc', 'the plank is {digest:sha}')).toBeUndefined();
    expect(cut('end', `the workshop was not opened for plank ${'1'.repeat(201)}`, typed)).toBeUndefined();
  });
});

describe('at the start', () => {
  test('a text that begins inside a word of the template stands there as far as it goes', () => {
    const line = 'not read plank oak because the workshop is locked (again)';
    expect(cut('start', line)).toEqual({
      start: 0,
      end: units('not read plank oak because the workshop is locked'),
      found: units('not read plank because the workshop is locked'),
      insideWord: true,
    });
  });

  test('not where it goes on inside a word', () => {
    expect(cut('start', 'ause the workshop is lockedout')).toBeUndefined();
  });

  test('not where it begins between two words', () => {
    expect(cut('start', 'read plank oak because the workshop is locked')).toBeUndefined();
  });
});

test('a template is known by the units at its beginning or its end', () => {
  expect(openingOf(signatureOf(TEMPLATE), 'end')).toBe('cannotre');
  expect(openingOf(signatureOf(TEMPLATE), 'start')).toBe('islocked');
  expect(openingOf(signatureOf('saw: {reason} has gone for good'), 'end')).toBeUndefined();
  expect(openingOf(signatureOf('the plank is {state}'), 'start')).toBeUndefined();
});
