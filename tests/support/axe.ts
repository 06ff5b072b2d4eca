import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOnly } from 'axe-core';

/** WCAG 2.2 to level AA, and the rules of good practice. */
export const ALL_RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules whose answer depends on the colours. */
export const COLOUR_RULES: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong on the page, one text for each rule; evaluated, so that the page's policy need not allow it. */
export async function axeViolations(page: Page, runOnly: RunOnly): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => {
    const runner = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    return runner.run({ runOnly: rules, resultTypes: ['violations'] });
  }, runOnly);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
  );
}
