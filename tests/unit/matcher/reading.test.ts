import { describe, expect, test } from 'vitest';
import { clean, unescape } from '../../../src/matcher/read/clean.ts';
import { fold, foldedFrom, foldText } from '../../../src/matcher/read/fold.ts';
import { readPrefix } from '../../../src/matcher/read/prefix.ts';

describe('fold', () => {
  test.each([
    [
      'every quotation mark is one',
      '\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00b4\u2032\u2033`"',
      "'".repeat(13),
    ],
    ['what only looks like one is not', '\u2017\u2020', '\u2017\u2020'],
    ['every dash is a hyphen', '\u2010\u2011\u2012\u2013\u2014\u2015', '-'.repeat(6)],
    ['what only looks like one is not', '\u200f\u2016', '\u200f\u2016'],
    ['letters of any alphabet are small', 'ÄÉΩЖ', 'äéωж'],
    ['but none becomes two', 'İ', 'İ'],
    ['spaces of any kind are dropped', 'a\u00a0\u00ad\u200b\u2028\u202f\u3000\ufeff b', 'ab'],
  ])('%s: %j', (_, source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  test('drops white space and evens out case, quotation marks and dashes', () => {
    expect(foldText('  Can’t “find”\t`X` – it ')).toBe("can't'find''x'-it");
  });

  test('knows the way back', () => {
    const source = ' A “b”\u200b c';
    const { text, map } = fold(source);
    expect(text).toBe("a'b'c");
    expect([...map].map((at) => source.charAt(at))).toEqual(['A', '“', 'b', '”', 'c', '']);
  });

  test.each([0, 4, 7, 8, 20])('from index %i of the source on, it is what the rest folds to', (index) => {
    const source = 'WARN:  the “lock”  is taken';
    const { text, map } = foldedFrom(fold(source), index);
    expect(text).toBe(foldText(source.slice(index)));
    expect([...map].map((at) => foldText(source.charAt(at))).join('')).toBe(text);
    expect(map[0]).toBeGreaterThanOrEqual(index);
  });

  test('takes texts of any length', () => {
    const source = 'ab c'.repeat(10_000);
    expect(fold(source).text).toBe(foldText(source));
  });
});

describe('clean', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['[31mred[0m', 'red'],
    ['\u001b]8;;https://host.example\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b[2K\u001b[1Gdone', 'done'],
    ['│ boxed text │', 'boxed text'],
    ['exit code 2[7](https://host.example/run#step:1:2)', 'exit code 27'],
    ['[2](https://host.example)7', '27'],
  ])('%j reads %j', (line, plain) => {
    const cleaned = clean(line);
    expect(cleaned).toHaveLength(line.length);
    expect(cleaned.replaceAll('\0', '').trim()).toBe(plain);
  });

  test.each(['[12] is an index', 'see [the page](https://host.example) first', 'a[0m'])(
    'keeps the letters of %j',
    (line) => {
      expect(clean(line)).toHaveLength(line.length);
      expect(clean(line)).toContain(line.slice(0, 1));
    },
  );
});

describe('unescape', () => {
  test.each([
    ['say \\"no\\"', 'say "no"'],
    ['one\\ntwo', 'one\ntwo'],
    ['\\\\\\"deep\\\\\\"', '"deep"'],
    ['one%0Atwo', 'one\ntwo'],
    ['a &lt;b&gt; &quot;c&quot;', 'a <b> "c"'],
    ['\\u003chtml\\u003e', '<html>'],
    ['\\`code\\`', '`code`'],
    ['**bold** <code>x</code>', 'bold x'],
  ])('%j reads %j', (line, plain) => {
    const read = unescape(line);
    expect(read).toHaveLength(line.length);
    expect(read.replaceAll('\0', '')).toBe(plain);
  });

  test('undoes what was escaped three times, and no more', () => {
    const plain = (line: string) => unescape(line).replaceAll('\0', '');
    expect(plain('a &amp;amp;lt; b')).toBe('a < b');
    expect(plain('a &amp;amp;amp;lt; b')).toBe('a &lt; b');
    expect(plain('100%25 of it%250Aand more')).toBe('100% of it\nand more');
  });

  test('gives the same string where nothing is escaped', () => {
    const line = 'nothing to undo';
    expect(unescape(line)).toBe(line);
  });
});

describe('readPrefix', () => {
  test.each([
    ['2026-03-04T05:06:07.1234567Z ##[error]Message', 'error'],
    ['::error file=a.ts,line=3::Message', 'error'],
    ['##[warning]Message', 'warning'],
    ['Error: Message', 'error'],
    ['npm ERR! code Message', 'error'],
    ['npm error Message', 'error'],
    ['npm warn Message', 'warning'],
    ['@owner/my-tool:publish: npm error Message', 'error'],
    ['[9:05:06 AM] [semantic-release] [@semantic-release/npm] › ⚠  Message', 'warning'],
    ['remote: error: Message', 'error'],
    ['#12 0.345 ERROR: Message', 'error'],
    ['   ⨯ Message', 'error'],
    ['[INFO] Message', 'plain'],
    ['[ERROR] Message', 'error'],
    ['> > Message', 'plain'],
    ['build\tSign files\t2026-03-04T05:06:07.1Z Message', 'plain'],
    ['  402 2026-03-04T05:06:07Z Message', 'plain'],
    ['[05:06:07] › ✘  Message', 'error'],
    ['main.go:74: Message', 'error'],
    ['Message', 'plain'],
  ])('%j', (line, kind) => {
    const prefix = readPrefix(line);
    expect(line.slice(prefix.end).trim()).toBe('Message');
    expect(prefix.kind).toBe(kind);
  });
});
