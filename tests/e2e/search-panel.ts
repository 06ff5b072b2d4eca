import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/fixtures.ts';

/** The search dialog of a page. */
export class Search {
  readonly page: Page;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly scope: Locator;
  readonly status: Locator;
  readonly options: Locator;
  readonly active: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Search' });
    this.field = this.dialog.getByRole('combobox', { name: 'Search issues, guides and tools' });
    this.scope = this.dialog.getByRole('combobox', { name: 'Tool or group' });
    this.status = this.dialog.getByRole('status');
    this.options = this.dialog.getByRole('listbox').getByRole('option');
    this.active = this.dialog.getByRole('listbox').getByRole('option', { selected: true });
  }

  static async open(page: Page, path = '/about/'): Promise<Search> {
    await page.goto(path);
    const search = new Search(page);
    await page.getByRole('button', { name: 'Search issues' }).click();
    await expect(search.field).toBeFocused();
    return search;
  }

  async ask(term: string): Promise<void> {
    await this.field.fill(term);
    await expect(this.status).not.toContainText('Words of the error');
  }

  group(name: string): Locator {
    return this.dialog.getByRole('group', { name });
  }
}
