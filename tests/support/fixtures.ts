import { test as base, expect, type Page } from '@playwright/test';
import { launchWith, NO_MEDIA, NO_SWITCH, preferencesFor, RenewedFirefox } from './firefox.ts';

export { expect } from '@playwright/test';

/** What Playwright itself says where it keeps service workers away. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's `test` with a page that must stay clean: a test fails where the console shows an error or a warning, where a script throws,
 * where the content security policy refuses something, or where a request leaves the site.
 * A test that provokes one of these says so with `test.use({ allowed: /…/ })`.
 */
export const test = base.extend<
  { allowed: RegExp | undefined; page: Page },
  { releasedFirefox: RenewedFirefox | undefined }
>({
  allowed: [undefined, { option: true }],
  releasedFirefox: [
    async ({ playwright, channel, launchOptions }, use) => {
      if (channel !== 'moz-firefox') return use(undefined);
      const firefox = new RenewedFirefox(() => launchWith({ playwright }, { ...launchOptions, channel }, {}));
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  // A released Firefox takes no emulation: what the test asks for is given to a browser of its own when that is started.
  context: async (
    { browser, releasedFirefox, playwright, channel, launchOptions, javaScriptEnabled, colorScheme, contextOptions },
    use,
  ) => {
    if (releasedFirefox) base.skip(!javaScriptEnabled, NO_SWITCH);
    const { forcedColors, reducedMotion } = contextOptions;
    const preferences = preferencesFor({ colorScheme, forcedColors, reducedMotion });
    if (channel === 'moz-firefox' && Object.keys(preferences).length > 0) {
      const own = await launchWith({ playwright }, { ...launchOptions, channel }, preferences);
      await use(await own.newContext());
      await own.close();
      return;
    }
    const context = await (releasedFirefox ?? browser).newContext();
    await use(context);
    await context.close();
  },
  page: async ({ page, baseURL, allowed, channel }, use, { annotations }) => {
    if (channel === 'moz-firefox')
      page.emulateMedia = () => {
        annotations.push({ type: 'limited', description: NO_MEDIA });
        return Promise.resolve();
      };
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
