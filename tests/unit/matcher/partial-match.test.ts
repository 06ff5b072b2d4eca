import { describe, expect, test } from 'vitest';
import { matchPartially } from '../../../src/matcher/match/partial-match.ts';
import { readingOf, signatureOf } from '../../support/readings.ts';

const TEMPLATE = 'cannot read configuration {file} because permission was refused';
const LONGER = `${TEMPLATE} {when} and nothing was written`;
const signature = signatureOf(TEMPLATE);
const part = (line: string, anchor: string, template = TEMPLATE) =>
  matchPartially(signatureOf(template), readingOf(line), anchor);
const FIRST = 'cannotreadconfiguration'.length;
const SECOND = 'becausepermissionwasrefused'.length;

describe('how much is found', () => {
  test('all of it', () => {
    const line = 'cannot read configuration a.yml because permission was refused';
    expect(part(line, 'readconfiguration')).toMatchObject({ found: signature.size, start: 0, cut: true });
  });

  test('the anchor grows in both directions up to the first difference', () => {
    const found = part('could not read configuration now', 'readconfig');
    expect(found?.found).toBe('notreadconfiguration'.length);
    expect(found).toMatchObject({ start: 'could'.length, end: 'couldnotreadconfiguration'.length });
  });

  test('an anchor at the start of the text grows behind it', () => {
    expect(part('read configuration now', 'readconfig')).toMatchObject({
      found: 'readconfiguration'.length,
      start: 0,
      end: 'readconfiguration'.length,
    });
  });

  test('no text counts for two literals', () => {
    const found = part('release notes are missing', 'notesaremissing', 'release {x} release notes are missing');
    expect(found?.found).toBe('releasenotesaremissing'.length);
  });

  test('literals behind the anchor count, in order', () => {
    const line = 'xx configuration a.yml because permission was refused';
    expect(part(line, 'configuration')?.found).toBe('configurationbecausepermissionwasrefused'.length);
  });

  test('literals before the anchor count, in order', () => {
    const line = 'cannot read configuration a.yml because permission was denied';
    expect(part(line, 'becausepermission')?.found).toBe('cannotreadconfigurationbecausepermissionwas'.length);
  });

  test.each([['readconfiguration'], ['becausepermission'], ['nothingwaswritten']])(
    'all literals count, inside of a text too, from %j on',
    (anchor) => {
      const line = 'so: cannot read configuration a because permission was refused today and nothing was written, alas';
      expect(part(line, anchor, LONGER)).toEqual({
        start: 'so:'.length,
        end: 'so:cannotreadconfigurationabecausepermissionwasrefusedtodayandnothingwaswritten'.length,
        found: signatureOf(LONGER).size,
        cut: false,
      });
    },
  );

  test.each([
    [
      'the first behind the second',
      'because permission was refused, cannot read configuration',
      'readconfiguration',
      FIRST,
    ],
    [
      'the second before the first',
      'permission was cannot read configuration',
      'permissionwas',
      'permissionwas'.length,
    ],
    [
      'the third before the second',
      'cannot read configuration and nothing was written because permission was refused',
      'readconfiguration',
      FIRST + SECOND,
    ],
  ])('literals in the wrong order do not: %s', (_, line, anchor, found) => {
    expect(part(line, anchor, LONGER)?.found).toBe(found);
  });

  test.each([
    ['denied {x} cannot read configuration', 'so denied to: cannot read configuration', 6],
    ['deny {x} cannot read configuration', 'so deny to: cannot read configuration', 0],
    ['cannot read configuration {x} denied', 'cannot read configuration: denied, so', 6],
    ['cannot read configuration {x} deny', 'cannot read configuration: deny, so', 0],
  ])('literals of fewer than six letters are chance: %j', (template, line, more) => {
    expect(part(line, 'readconfiguration', template)?.found).toBe(FIRST + more);
  });

  test('a text counts for one literal only', () => {
    const found = part('the release failed', 'therelease', 'the release failed {x} release failed again');
    expect(found?.found).toBe('thereleasefailed'.length);
    const other = part(
      'release failed for good',
      'failedforgood',
      'the last release failed {x} release failed for good',
    );
    expect(other?.found).toBe('releasefailedforgood'.length);
  });
});

describe('literals too far away do not count', () => {
  const away = (units: number) => 'x'.repeat(units);
  const before = (units: number) =>
    `${away(500)} cannot read configuration ${away(units)} because permission was refused`;
  const behind = (units: number) => `${before(units)} ${away(500)}`;

  test.each([
    ['behind the anchor', behind, 'readconfiguration', FIRST],
    ['before the anchor', before, 'becausepermission', SECOND],
  ])('%s', (_, line, anchor, alone) => {
    expect(part(line(400), anchor)?.found).toBe(FIRST + SECOND);
    expect(part(line(401), anchor)?.found).toBe(alone);
  });

  test('nor what is left of them at the end of the text', () => {
    const line = (units: number) =>
      `${away(500)} cannot read configuration ${away(units - 'becauseperm'.length)} because perm`;
    const limit = 400 + SECOND;
    expect(part(line(limit), 'readconfiguration')?.found).toBe(FIRST + 'becauseperm'.length);
    expect(part(line(limit + 1), 'readconfiguration')?.found).toBe(FIRST);
  });

  test('nor at its start', () => {
    const line = (units: number) => `figuration ${away(units - 'figuration'.length)} because permission was refused`;
    const limit = 400 + FIRST;
    expect(part(line(limit), 'becausepermission')?.found).toBe('figuration'.length + SECOND);
    expect(part(line(limit + 1), 'becausepermission')?.found).toBe(SECOND);
  });
});

describe('whether the rest was cut off', () => {
  test.each([
    ['at the end of the text', 'cannot read configuration a.yml because permi', 'becauseperm', true],
    ['behind the anchor', 'cannot read configuration a.yml because permi', 'readconfig', true],
    ['inside of the same literal, at the end', 'cannot read configu', 'readconfig', true],
    ['at the start of the text', 'figuration a.yml because permission was refused', 'becauseperm', true],
    ['inside of the same literal, at the start', 'permission was refused', 'permissionwas', true],
    [
      'not at both ends: a middle that fills a line is often an address',
      'figuration a.yml because permi',
      'becauseperm',
      false,
    ],
    ['not in the middle of it', 'cannot read configuration a.yml because permission of x', 'becauseperm', false],
    ['not where the text goes on', 'cannot read configu now', 'readconfig', false],
    ['not where text stands before it', 'so permission was refused', 'permissionwas', false],
    ['not at the start with a fault behind it', 'read configurator because permission was refu', 'readconfig', false],
    ['not at the end with a fault before it', 'ead configuration a: permission was refu', 'permissionwas', false],
  ])('%s', (_, line, anchor, cut) => {
    expect(part(line, anchor)?.cut).toBe(cut);
  });

  test('the found part reaches to where the text ends', () => {
    const line = 'cannot read configuration a.yml because permi';
    expect(part(line, 'readconfig')).toMatchObject({ start: 0, end: line.replaceAll(' ', '').length });
    expect(part('figuration a.yml because permission was refused', 'becauseperm')?.start).toBe(0);
  });
});

test.each([
  ['that stands in no literal', 'something else', 'somethingelse'],
  ['that does not stand in the text', 'nothing of it', 'readconfiguration'],
])('an anchor %s gives nothing', (_, line, anchor) => {
  expect(part(line, anchor)).toBeUndefined();
});

test.each([
  ['figuration a.yml because permission was refused', 'becauseperm', 'figurationbecausepermissionwasrefused'],
  ['ration a.yml because permission was refused', 'becauseperm', 'rationbecausepermissionwasrefused'],
  ['ation a.yml because permission was refused', 'becauseperm', 'becausepermissionwasrefused'],
  ['cannot read configuration a.yml because', 'readconfiguration', 'cannotreadconfigurationbecause'],
  ['cannot read configuration a.yml becaus', 'readconfiguration', 'cannotreadconfigurationbecaus'],
  ['cannot read configuration a.yml becau', 'readconfiguration', 'cannotreadconfiguration'],
])('what is left of a literal at the edge of the text counts from six letters on: %j', (line, anchor, found) => {
  expect(part(line, anchor)?.found).toBe(found.length);
});
