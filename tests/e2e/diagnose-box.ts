import type { Locator, Page } from '@playwright/test';
import { paste } from '../support/clipboard.ts';

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

/** That log behind `count` ordinary lines. */
export const longLog = (count: number): string =>
  `${Array.from({ length: count }, (_, i) => `step ${i + 1} is fine`).join('\n')}\n${LOG}`;

/** A log that no page explains. */
export const UNKNOWN_LOG = ['greasing the frobnicator', 'fatal: frobnicator 4711 wobbles', 'done'].join('\n');

/** The log of a step on line 54 of which stands what no page explains; `command` stands on line 1. */
const failedStep = (command: string, error: string): string =>
  [
    `##[group]Run ${command}`,
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...Array<string>(50).fill('the work goes on'),
    error,
    '',
  ].join('\n');
export const FAILED_STEP = failedStep('cosign frobnicate --table 12', 'Error: frobnicator table is upside down');
/** The same of another tool, whose pages speak of much the same. */
export const NEAR_LOG = failedStep('npm publish', 'npm error the parcel is too shy to publish');

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
  /** The log view, its lines, and what is said about some of them. */
  readonly log: Locator;
  readonly lines: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.getByLabel('Error log');
    this.diagnosis = page.getByRole('region', { name: 'Diagnosis' });
    this.findings = page.getByRole('list', { name: 'Findings' }).locator('> li');
    this.problem = page.locator('diagnose-box').getByRole('alert');
    this.file = page.getByLabel('Choose files');
    this.held = page.locator('diagnose-box .held');
    this.status = page.locator('diagnose-box > [role="status"]');
    this.log = page.getByRole('region', { name: 'Log', exact: true });
    this.lines = this.log.getByRole('table', { name: /^Log of / });
  }

  /** Opens the front page; `hash` begins with `#`. */
  static async open(page: Page, hash = ''): Promise<Box> {
    await page.goto(`/${hash}`);
    return new Box(page);
  }

  button(name: string): Locator {
    return this.page.locator('diagnose-box').getByRole('button', { name, exact: true });
  }

  /** Gives a text in the field, also where the log view has taken its place. */
  async give(text: string): Promise<void> {
    if (!(await this.input.isVisible())) await this.button('Another log').click();
    await this.input.fill(text);
  }

  /** Gives a long text as a file, and waits for the verdict. */
  async giveFile(text: string): Promise<void> {
    await this.file.setInputFiles({ name: 'build.log', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await this.verdict();
  }

  /** The row of a line; it must be in sight. */
  line(number: number): Locator {
    return this.lines.locator(`[data-line="${number}"]`);
  }

  /** Numbers of the first and the last line that can be seen whole. */
  async inSight(): Promise<[first: number, last: number]> {
    return this.lines.evaluate((lines) => {
      const { top, bottom } = lines.getBoundingClientRect();
      const seen = [...lines.querySelectorAll<HTMLElement>('[data-line]')].filter((row) => {
        const edges = row.getBoundingClientRect();
        return edges.top >= top - 1 && edges.bottom <= bottom + 1;
      });
      return [Number(seen[0]?.dataset['line']), Number(seen.at(-1)?.dataset['line'])];
    });
  }

  /** Waits for the verdict on what was given last. */
  async verdict(): Promise<string> {
    await this.page.locator('[aria-label="Diagnosis"][data-verdict]').waitFor({ timeout: 20_000 });
    return (await this.diagnosis.getAttribute('data-verdict')) ?? '';
  }

  /** Pastes a text into whatever has the focus, with the keyboard and the real clipboard. */
  async paste(text: string): Promise<void> {
    await paste(this.page, text);
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
