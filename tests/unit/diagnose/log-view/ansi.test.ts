import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../../../src/diagnose/display-text.ts';
import { ansiRuns } from '../../../../src/diagnose/log-view/ansi.ts';

/** The coloured parts of a line as text and classes. */
function looks(raw: string): [string, string][] {
  const { text } = printable({ text: raw, start: 0, end: 0 });
  return ansiRuns(raw).map(({ from, to, classes }) => [text.slice(from, to), classes]);
}

test('reads colours and styles', () => {
  expect(looks('a \x1b[31mred\x1b[0m b \x1b[1;92mbold\x1b[22mgreen')).toEqual([
    ['red', 'fg1'],
    ['bold', 'fg10 bold'],
    ['green', 'fg10'],
  ]);
  expect(looks('\x1b[41;37mon red\x1b[49m\x1b[39m plain')).toEqual([['on red', 'fg7 bg1']]);
  expect(looks('\x1b[mreset by nothing')).toEqual([]);
});

test('reads colours whose ESC was lost', () => {
  expect(looks('[33mwarn[0m: x')).toEqual([['warn', 'fg3']]);
});

test('takes the nearest of the sixteen for colours of larger tables', () => {
  expect(looks('\x1b[38;5;9mx')).toEqual([['x', 'fg9']]);
  expect(looks('\x1b[38;5;196mx')).toEqual([['x', 'fg9']]);
  expect(looks('\x1b[38;5;240mx')).toEqual([['x', 'fg8']]);
  expect(looks('\x1b[38;2;10;160;20mx')).toEqual([['x', 'fg2']]);
  expect(looks('\x1b[48;2;0;0;0;1mx')).toEqual([['x', 'bg8 bold']]);
});

test('drops everything else without losing its place', () => {
  expect(looks('\x1b]0;title\x07\x1b[2K\rok \x1b[32mdone\x1b[K')).toEqual([['done', 'fg2']]);
});

test('runs ascend and stay inside of the text, whatever the line holds', () => {
  const part = fc.constantFrom('\x1b[31m', '\x1b[0m', '[1m', '\x1b[38;5;', 'm', 'text', '\x1b', '\x07', ';');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const raw = parts.join('');
      const { text } = printable({ text: raw, start: 0, end: 0 });
      let at = 0;
      for (const { from, to } of ansiRuns(raw)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
