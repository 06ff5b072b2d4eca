import { describe, expect, test } from 'vitest';
import { excerptOf, MAX_LINES } from '../../../../src/diagnose/share/excerpt.ts';
import { foundHash, idsInHash } from '../../../../src/diagnose/share/found-link.ts';
import { diagnosisMarkdown } from '../../../../src/diagnose/share/markdown.ts';
import { missingErrorUrl } from '../../../../src/diagnose/share/report-url.ts';
import type { Finding } from '../../../../src/matcher/types.ts';

const lines = (...numbers: number[]): { line: number; text: string }[] =>
  numbers.map((line) => ({ line, text: 'error' }));
const lengthOf = (ranges: ReturnType<typeof excerptOf>): number =>
  ranges.reduce((sum, { first, last }) => sum + last - first + 1, ranges.length - 1);

describe('the excerpt', () => {
  test('is the lines that look like errors with some around them', () => {
    expect(excerptOf(lines(10, 12), 100)).toEqual([{ first: 8, last: 14 }]);
    expect(excerptOf(lines(1, 100), 100)).toEqual([
      { first: 1, last: 3 },
      { first: 98, last: 100 },
    ]);
  });

  test('is never longer than a report may be', () => {
    const far = lines(10, 20, 30, 40, 50, 60, 70, 80);
    expect(lengthOf(excerptOf(far, 100))).toBeLessThanOrEqual(MAX_LINES);
    expect(excerptOf(far, 100)).toHaveLength(8);
  });

  test('is the end of a log in which nothing looks like an error', () => {
    expect(excerptOf([], 100)).toEqual([{ first: 81, last: 100 }]);
    expect(excerptOf([], 3)).toEqual([{ first: 1, last: 3 }]);
  });
});

describe('the address of the report', () => {
  const form = 'https://git.example/owner/repo/issues/new';

  test('fills in the form', () => {
    const url = new URL(missingErrorUrl(form, 'setting up\n2026-01-01T10:00:00.1Z ##[error]it failed & stopped'));
    expect(url.origin + url.pathname).toBe(form);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: 'missing-error.yml',
      title: 'Missing: it failed & stopped',
      excerpt: 'setting up\n2026-01-01T10:00:00.1Z ##[error]it failed & stopped',
    });
  });

  test('is never longer than the form takes', () => {
    const url = missingErrorUrl(form, 'ä 😅 error\n'.repeat(2000));
    expect(url.length).toBeLessThanOrEqual(7_500);
    expect(url.length).toBeGreaterThan(6_000);
    expect(new URL(url).searchParams.get('excerpt')).toMatch(/\n…$/);
  });
});

describe('the link', () => {
  test('names issues and nothing else', () => {
    expect(foundHash(['a/b', 'c-d/e-1'])).toBe('#found=a/b,c-d/e-1');
    expect(idsInHash('#found=a/b,c-d/e-1')).toEqual(['a/b', 'c-d/e-1']);
    expect(idsInHash('#found=a/b,a/b,../x,<b>,a/b/c')).toEqual(['a/b']);
    expect(idsInHash('#found=<script>')).toBeUndefined();
    expect(idsInHash('#q=text')).toBeUndefined();
    expect(idsInHash(`#found=${Array.from({ length: 50 }, (_, at) => `a/b${at}`).join(',')}`)).toHaveLength(10);
  });
});

describe('Markdown', () => {
  const follower = (issue: string): Finding => ({
    issue,
    confidence: 'likely',
    lines: [],
    values: {},
    consequences: [],
  });
  const finding: Finding = {
    issue: 'tool/name',
    confidence: 'certain',
    evidence: { line: 7, lastLine: 7, text: 'raw', start: 0, end: 3 },
    lines: [7],
    values: {},
    consequences: [
      {
        ...follower('tool/after'),
        consequences: [follower('tool/last')],
      },
    ],
  };
  const card = { title: 'a [b] `c`', toolName: 'Tool', summary: 'Do `this`.', tell: '', url: '/issues/tool/name/' };
  const options = {
    cards: { 'tool/name': card },
    sections: [{ line: 1, group: 'build', name: 'Sign' }],
    masked: ['a ``` line'],
    site: 'https://site.example/',
  };

  test('says what was found, how sure, where, and what to do', () => {
    expect(diagnosisMarkdown([finding], options)).toBe(
      [
        '**[a \\[b\\] \\`c\\`](https://site.example/issues/tool/name/)**',
        'Certain · Tool · line 7 · build › Sign',
        '````text\na ``` line\n````',
        'Do `this`.',
        '- Follows from it: [tool/after](https://site.example/issues/tool/after/)',
        '- Follows from it: [tool/last](https://site.example/issues/tool/last/)',
        'Found with [Faultline](https://site.example/#found=tool/name); the log stayed in the browser.',
        '',
      ].join('\n\n'),
    );
  });

  test('of a finding without a line says nothing of one', () => {
    const whole: Finding = { issue: 'tool/name', confidence: 'certain', lines: [], values: {}, consequences: [] };
    const text = diagnosisMarkdown([whole], { ...options, masked: [undefined] });
    expect(text).not.toContain('```text');
    expect(text).toContain('Certain · Tool\n');
  });

  test('says why a finding is there that only looks like the first', () => {
    const other: Finding = { ...follower('tool/name'), confidence: 'possible', insteadOf: 'tool/first' };
    const text = diagnosisMarkdown([other], { ...options, masked: [undefined] });
    expect(text).toContain('Possible · Tool · easily confused with the first\n');
  });
});
