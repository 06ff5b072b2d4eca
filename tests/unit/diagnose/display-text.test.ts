import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAround, printable, splitClock, type Shown } from '../../../src/diagnose/display-text.ts';

const part = ({ text, start, end }: Shown): string => text.slice(start, end);

describe('printable', () => {
  test('drops colour codes and keeps the matched part', () => {
    const text = '\x1b[31;1mError:\x1b[0m invalid \x1b[4mref\x1b[0m here';
    const start = text.indexOf('invalid');
    const shown = printable({ text, start, end: text.indexOf(' here') });
    expect(shown.text).toBe('Error: invalid ref here');
    expect(part(shown)).toBe('invalid ref');
  });

  test('drops codes whose ESC was lost, but not words in brackets', () => {
    expect(printable({ text: '[31mERROR[0m [1/4] [mod]', start: 0, end: 0 }).text).toBe('ERROR [1/4] [mod]');
  });

  test('drops links of terminals and other control characters', () => {
    const text = '\x1b]8;;https://host.example\x07docs\x1b]8;;\x07\x00\b.';
    expect(printable({ text, start: 0, end: 0 }).text).toBe('docs.');
  });

  test('keeps the matched part whatever surrounds it', () => {
    // eslint-disable-next-line no-control-regex -- colour codes are what is added
    const noise = fc.stringMatching(/^(?:[a-z ]|\x1b\[3[0-7]m|\x1b\[0m){0,12}$/);
    fc.assert(
      fc.property(noise, fc.stringMatching(/^[A-Z]{1,8}$/), noise, (before, match, after) => {
        const shown = printable({
          text: before + match + after,
          start: before.length,
          end: before.length + match.length,
        });
        expect(part(shown)).toBe(match);
      }),
    );
  });
});

describe('cutAround', () => {
  test('leaves a short line alone', () => {
    const line = { text: 'short', start: 0, end: 5 };
    expect(cutAround(line, 10)).toEqual(line);
  });

  test('marks where it cut', () => {
    const text = `${'a'.repeat(50)}MATCH${'b'.repeat(50)}`;
    const shown = cutAround({ text, start: 50, end: 55 }, 35);
    expect(shown.text).toBe(`…${'a'.repeat(10)}MATCH${'b'.repeat(20)}…`);
    expect(part(shown)).toBe('MATCH');
  });

  test('uses the room before the match where little comes after it', () => {
    const text = `${'a'.repeat(50)}MATCH`;
    expect(cutAround({ text, start: 50, end: 55 }, 35).text).toBe(`…${'a'.repeat(30)}MATCH`);
  });

  test('parts no surrogate pair', () => {
    const text = '🙂'.repeat(40);
    for (let max = 4; max < 30; max++)
      expect(cutAround({ text, start: 0, end: 0 }, max).text.isWellFormed()).toBe(true);
  });

  test('shows the whole match where it fits, its beginning where it does not', () => {
    const lengths = fc.nat({ max: 80 });
    fc.assert(
      fc.property(
        lengths,
        fc.integer({ min: 1, max: 80 }),
        lengths,
        fc.integer({ min: 4, max: 60 }),
        (before, match, after, max) => {
          const text = 'a'.repeat(before) + 'M'.repeat(match) + 'b'.repeat(after);
          const shown = cutAround({ text, start: before, end: before + match }, max);
          expect(shown.text.length).toBeLessThanOrEqual(Math.max(max + 2, 0));
          expect(part(shown)).toBe('M'.repeat(Math.min(match, text.length <= max ? match : max)));
        },
      ),
    );
  });
});

describe('splitClock', () => {
  test.each([
    ['2026-11-25T12:04:52.1234567Z Invalid ref', '12:04:52', 'Invalid ref'],
    ['2026-11-25 12:04:52,123 +x', '12:04:52', '+x'],
    ['\ufeff2026-11-25T12:04:52+01:00 x', '12:04:52', 'x'],
    ['Invalid ref at 2026-11-25T12:04:52Z', '', 'Invalid ref at 2026-11-25T12:04:52Z'],
  ])('%s', (text, clock, rest) => {
    expect(splitClock({ text, start: 0, end: 0 })).toEqual({ clock, line: { text: rest, start: 0, end: 0 } });
  });

  test('moves the matched part along', () => {
    const { line } = splitClock({ text: '2026-11-25T12:04:52Z Invalid ref', start: 21, end: 28 });
    expect(part(line)).toBe('Invalid');
  });

  test('takes the time out of a match of the whole line, but not out of a match of nothing else', () => {
    const text = '2026-11-25T12:04:52Z Invalid ref';
    expect(part(splitClock({ text, start: 0, end: text.length }).line)).toBe('Invalid ref');
    expect(splitClock({ text, start: 5, end: 20 })).toEqual({ clock: '', line: { text, start: 5, end: 20 } });
  });
});
