import { test as base, expect, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** What Playwright itself says where it keeps service workers away. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's `test` with a page that must stay clean: a test fails where the console shows an error or a warning, where a script throws,
 * where the content security policy refuses something, or where a request leaves the site.
 * A test that provokes one of these says so with `test.use({ allowed: /…/ })`.
 */
export const test = base.extend<{ allowed: RegExp | undefined; page: Page }>({
  allowed: [undefined, { option: true }],
  page: async ({ page, baseURL, allowed }, use) => {
    const complaints: string[] = [];
    // A blocked WebAssembly module raises no event in the page, only a line in the console: both are listened to.
    page.on('console', (message) => {
      if (message.text() === BLOCKED) return;
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== baseURL && !['data:', 'blob:', 'about:'].includes(url.protocol))
        complaints.push(`request: ${request.url()}`);
    });
    await page.exposeFunction('faultlineViolation', (text: string) => complaints.push(`policy: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (globalThis as unknown as { faultlineViolation: (text: string) => void }).faultlineViolation;
        report(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(complaints.filter((complaint) => !allowed?.test(complaint))).toEqual([]);
  },
});
