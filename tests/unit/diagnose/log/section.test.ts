import { expect, test } from 'vitest';
import { indexOfSection, sectionAt, sectionTitle } from '../../../../src/diagnose/log/section.ts';

const SECTIONS = [
  { line: 1, group: 'build', name: 'Set up job' },
  { line: 10, group: 'build', name: '' },
  { line: 20, group: '', name: 'a.log' },
];

test('a line is in the section that began last', () => {
  expect([1, 9, 10, 19, 20, 99].map((line) => indexOfSection(SECTIONS, line))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(sectionAt(SECTIONS.slice(1), 5)).toBeUndefined();
  expect(sectionAt([], 5)).toBeUndefined();
});

test('a section is called by its group and its name', () => {
  expect(SECTIONS.map(sectionTitle)).toEqual(['build › Set up job', 'build', 'a.log']);
});
