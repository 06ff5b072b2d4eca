import { expect, test } from 'vitest';
import { ageInDays, isOld } from '../../../src/reading/freshness.ts';

test('a day is old after 24 hours, whatever the time zone', () => {
  expect(ageInDays('2026-11-25', new Date('2026-11-25T23:59:59Z'))).toBe(0);
  expect(ageInDays('2026-11-25', new Date('2026-11-26T00:00:00Z'))).toBe(1);
  expect(ageInDays('2026-11-27', new Date('2026-11-26T12:00:00Z'))).toBe(-1);
});

test('a check is old after a year, not on its day', () => {
  expect(isOld('2025-11-26', new Date('2026-11-26T12:00:00Z'))).toBe(false);
  expect(isOld('2025-11-26', new Date('2026-11-27T12:00:00Z'))).toBe(true);
});
