import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedBytes } from '../../../src/matcher/read/pasted.ts';

const pasted = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(pastedBytes(text));

describe('a text that was pasted', () => {
  test('has ordinary spaces', () => {
    expect(pasted('Error:\u00a0no\u00a0\u00a0tag')).toBe('Error: no  tag');
  });

  test('loses the indentation that all lines share', () => {
    expect(pasted('    npm error code E403\n\n      npm error 403\n    done\n')).toBe(
      'npm error code E403\n\n  npm error 403\ndone\n',
    );
    expect(pasted('\tone\n\t\ttwo\n\tthree')).toBe('one\n\ttwo\nthree');
  });

  test('and also where the first line has less of it, or is the key of a block', () => {
    expect(pasted('one\n    two\n    three')).toBe('one\ntwo\nthree');
    expect(pasted('error: |\n  one\n  two\n')).toBe('error: |\none\ntwo\n');
  });

  test('keeps what only some lines have, or lines that begin with other white space', () => {
    for (const text of ['Error: x\n    at a\nError: y\n    at b', ' one\n\ttwo\n three', 'one\n  two', '  one']) {
      expect(pasted(text)).toBe(text);
    }
  });

  test('keeps its lines, and all of each but white space', () => {
    const line = fc.stringMatching(/^[ \t]{0,3}[a-z \u00a0]{0,9}$/);
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const plain = (text: string): string[] => text.split('\n').map((one) => one.replace(/\s/g, ''));
        expect(plain(pasted(lines.join('\n')))).toEqual(plain(lines.join('\n')));
      }),
    );
  });
});
