import { NO_PRINT } from '../support/firefox.ts';
import { expect, test } from '../support/fixtures.ts';

const PAGE = '/guides/sign-and-verify-with-cosign/';

test('in print, links that lead off the site say where to, and no others do', async ({ page, channel }) => {
  test.skip(channel === 'moz-firefox', NO_PRINT);
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  const links = await page.locator('main a[href]').evaluateAll((all) =>
    (all as HTMLAnchorElement[])
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        outside: link.origin !== location.origin,
        href: link.getAttribute('href') ?? '',
        after: getComputedStyle(link, '::after').content,
      })),
  );
  const outside = links.filter((link) => link.outside);
  expect(outside.length).toBeGreaterThan(0);
  expect(links.length).toBeGreaterThan(outside.length);
  for (const { href, after } of outside) expect(after).toContain(href);
  for (const { href, after } of links.filter((link) => !link.outside)) expect(after).not.toContain(href);
});
