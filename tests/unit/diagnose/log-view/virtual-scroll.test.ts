import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VirtualScroll } from '../../../../src/diagnose/log-view/virtual-scroll.ts';

const scrollOver = (rowCount: number, more: Partial<VirtualScroll> = {}): VirtualScroll =>
  Object.assign(new VirtualScroll(), { rowCount, rowHeight: 20, viewport: 400, ...more });

describe('rows that fit', () => {
  test('are mapped exactly', () => {
    const scroll = scrollOver(1000);
    expect(scroll.height).toBe(20_000);
    scroll.scrolled(0, 5010);
    expect(scroll.place).toEqual({ row: 250, offset: 10 });
    expect(scroll.scrollTop).toBe(5010);
  });

  test('a row is brought into sight, and never past the ends', () => {
    const scroll = scrollOver(1000);
    scroll.bring(500, 0.5);
    expect(scroll.place).toEqual({ row: 490, offset: 10 });
    scroll.bring(1, 0.5);
    expect(scroll.place).toEqual({ row: 0, offset: 0 });
    scroll.bring(999, 0);
    expect(scroll.place).toEqual({ row: 980, offset: 0 });
  });

  test('fewer rows than the view holds do not scroll', () => {
    const scroll = scrollOver(3);
    scroll.bring(2, 0);
    expect([scroll.place, scroll.scrollTop]).toEqual([{ row: 0, offset: 0 }, 0]);
  });
});

describe('more rows than an element can be high', () => {
  test('short steps move by pixels, and the bar is put right at rest', () => {
    const scroll = scrollOver(10_000_000);
    expect(scroll.height).toBe(10_000_000);
    scroll.bring(5_000_000, 0);
    const bar = scroll.scrollTop;
    expect(bar / (scroll.height - scroll.viewport)).toBeCloseTo(0.5, 4);
    scroll.scrolled(bar, bar + 30);
    expect(scroll.place).toEqual({ row: 5_000_001, offset: 10 });
    expect(Math.abs(scroll.scrollTop - bar)).toBeLessThan(3);
  });

  test('long ones jump, and both ends are reached', () => {
    const scroll = scrollOver(10_000_000);
    const end = scroll.height - scroll.viewport;
    scroll.scrolled(0, end);
    expect(scroll.place).toEqual({ row: 9_999_980, offset: 0 });
    expect(scroll.scrollTop).toBe(end);
    scroll.scrolled(end, 0);
    expect(scroll.place).toEqual({ row: 0, offset: 0 });
  });
});

describe('rows with heights of their own', () => {
  test('are followed by pixels', () => {
    const scroll = scrollOver(1000, { uneven: true });
    scroll.measure(0, 60);
    scroll.measure(1, 100);
    scroll.scrolled(0, 170);
    expect(scroll.place).toEqual({ row: 2, offset: 10 });
    scroll.scrolled(170, 100);
    expect(scroll.place).toEqual({ row: 1, offset: 40 });
  });

  test('the last one ends at the lower edge', () => {
    const scroll = scrollOver(10, { uneven: true });
    for (let row = 0; row < 10; row++) scroll.measure(row, 90);
    expect(scroll.height).toBe(900);
    scroll.scrolled(0, 500);
    expect(scroll.place).toEqual({ row: 5, offset: 50 });
    expect(scroll.scrollTop).toBe(500);
  });
});

test('the place always lies within the rows, and the bar within its track', () => {
  const steps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.boolean(), steps, (rowCount, uneven, shares) => {
      const scroll = scrollOver(rowCount, { uneven });
      let at = 0;
      for (const share of shares) {
        const to = share * Math.max(0, scroll.height - scroll.viewport);
        scroll.scrolled(at, to);
        scroll.measure(scroll.place.row, 20 + 50 * share);
        scroll.clamp();
        at = scroll.scrollTop;
        expect(scroll.place.row).toBeLessThanOrEqual(Math.max(0, rowCount - 1));
        expect(scroll.place.offset).toBeGreaterThanOrEqual(0);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(Math.max(0, scroll.height - scroll.viewport) + 1e-6);
      }
    }),
  );
});
