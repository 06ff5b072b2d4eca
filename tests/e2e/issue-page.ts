import type { Locator, Page } from '@playwright/test';
import { ISSUE } from './diagnose-box.ts';

/** An issue's page as somebody meets it. */
export class IssuePage {
  readonly page: Page;
  /** "Is this mine?" */
  readonly check: Locator;
  readonly field: Locator;
  readonly verdict: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.check = page.locator('log-check');
    this.field = page.getByRole('textbox', { name: 'Your log' });
    this.verdict = this.check.getByRole('status');
    this.details = this.check.locator('.check-details');
  }

  static async open(page: Page, issue: string = ISSUE): Promise<IssuePage> {
    await page.goto(`/issues/${issue}/`);
    return new IssuePage(page);
  }
}
