import type { Locator, Page } from '@playwright/test';

/** An issue that the tests find, and a log of ours that shows it on line 3. */
export const ISSUE = 'slsa-github-generator/sha-pinned-invalid-ref';
export const SHA = '9c1e5b0f7d2a4c3388e1d0f6a5b4c3d2e1f00a9b';
export const LOG = [
  'Downloading the builder',
  'Setting up',
  `Invalid ref: ${SHA}. Expected ref of the form refs/tags/vX.Y.Z`,
  '##[error]Process completed with exit code 2.',
  '',
].join('\n');

/** A log that no page explains. */
export const UNKNOWN_LOG = [
  'compiling the frobnicator',
  'fatal: frobnicator table 12 is upside down: permission denied',
  'done',
].join('\n');

/** The parts of the paste box as somebody meets them: by their names and roles. */
export class Box {
  readonly page: Page;
  readonly input: Locator;
  readonly diagnosis: Locator;
  readonly findings: Locator;
  readonly problem: Locator;
  readonly file: Locator;
  readonly held: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.getByLabel('Error log');
    this.diagnosis = page.getByRole('region', { name: 'Diagnosis' });
    this.findings = page.getByRole('list', { name: 'Findings' }).locator('> li');
    this.problem = page.locator('diagnose-box').getByRole('alert');
    this.file = page.getByLabel('Choose a file');
    this.held = page.locator('diagnose-box .held');
    this.status = page.locator('diagnose-box > [role="status"]');
  }

  /** Opens the front page; `hash` begins with `#`. */
  static async open(page: Page, hash = ''): Promise<Box> {
    await page.goto(`/${hash}`);
    return new Box(page);
  }

  button(name: string): Locator {
    return this.page.locator('diagnose-box').getByRole('button', { name, exact: true });
  }

  /** Waits for the verdict on what was given last. */
  async verdict(): Promise<string> {
    await this.page.locator('[aria-label="Diagnosis"][data-verdict]').waitFor({ timeout: 20_000 });
    return (await this.diagnosis.getAttribute('data-verdict')) ?? '';
  }

  /** Pastes a text into whatever has the focus, with the keyboard and the real clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** Drops a file of the given text on an element. */
  async drop(target: Locator, name: string, text: string): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text] as const,
    );
    await target.dispatchEvent('dragenter', { dataTransfer });
    await target.dispatchEvent('dragover', { dataTransfer });
    await target.dispatchEvent('drop', { dataTransfer });
  }
}
