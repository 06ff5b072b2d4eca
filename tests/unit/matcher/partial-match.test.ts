import { describe, expect, test } from 'vitest';
import { matchPartially } from '../../../src/matcher/match/partial-match.ts';
import { readingOf, signatureOf } from '../../support/readings.ts';

const TEMPLATE = 'cannot read configuration {file} because permission was refused';
const signature = signatureOf(TEMPLATE);
const part = (line: string, anchor: string) => matchPartially(signature, readingOf(line), anchor);

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

  test('literals behind the anchor count, in order', () => {
    const line = 'xx configuration a.yml because permission was refused';
    expect(part(line, 'configuration')?.found).toBe('configurationbecausepermissionwasrefused'.length);
  });

  test('literals before the anchor count, in order', () => {
    const line = 'cannot read configuration a.yml because permission was denied';
    expect(part(line, 'becausepermission')?.found).toBe('cannotreadconfigurationbecausepermissionwas'.length);
  });

  test('literals in the wrong order do not', () => {
    const line = 'because permission was refused, cannot read configuration';
    expect(part(line, 'readconfiguration')?.found).toBe('cannotreadconfiguration'.length);
  });

  test('literals too far away do not', () => {
    const line = `cannot read configuration ${'x'.repeat(500)} because permission was refused`;
    expect(part(line, 'readconfiguration')?.found).toBe('cannotreadconfiguration'.length);
  });

  test('literals of fewer than six letters are chance', () => {
    const short = signatureOf('cannot read configuration {file} as {user}');
    const found = matchPartially(short, readingOf('cannot read configuration a as b'), 'readconfiguration');
    expect(found?.found).toBe('cannotreadconfiguration'.length);
  });
});

describe('whether the rest was cut off', () => {
  test('at the end of the text', () => {
    expect(part('cannot read configuration a.yml because permi', 'becauseperm')).toMatchObject({ cut: true });
  });

  test('at the start of the text', () => {
    expect(part('figuration a.yml because permission was refused', 'becauseperm')).toMatchObject({ cut: true });
  });
  test('not at both ends: a middle that fills a line is often an address', () => {
    expect(part('figuration a.yml because permi', 'becauseperm')).toMatchObject({ cut: false });
  });

  test('not in the middle of it', () => {
    expect(part('cannot read configuration a.yml because permission of x', 'becauseperm')).toMatchObject({
      cut: false,
    });
  });
});

test('an anchor that stands in no literal, or not in the text, gives nothing', () => {
  expect(part('cannot read configuration', 'somethingelse')).toBeUndefined();
  expect(part('nothing of it', 'readconfiguration')).toBeUndefined();
});

test('what is left of a literal at the edge of the text counts', () => {
  expect(part('figuration a.yml because permission was refused', 'becauseperm')?.found).toBe(
    'figurationbecausepermissionwasrefused'.length,
  );
  expect(part('cannot read configuration a.yml because', 'readconfiguration')?.found).toBe(
    'cannotreadconfigurationbecause'.length,
  );
});
