/**
 * `npm run test:webkit`: whether the way from a log to its page works in WebKit (WebKitGTK's MiniBrowser, driven by its own driver). Says so and
 * passes where there is none: Debian and Ubuntu have it in the packages webkit2gtk-driver and xvfb.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import process from 'node:process';
import serveSite from '../support/serve-site.ts';
import { WebKit } from './driver.ts';

const ISSUE = 'slsa-github-generator/sha-pinned-invalid-ref';
const LINE = 'Invalid ref: refs/heads/main. Expected ref of the form refs/tags/vX.Y.Z';
const PORT = 4450;

const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
if (binary === undefined || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/xvfb-run')) {
  process.stdout.write('WebKit: left out, no driver was found (packages webkit2gtk-driver and xvfb).\n');
} else {
  const stop = await serveSite();
  const webkit = await WebKit.open(binary, PORT);
  try {
    await diagnose(webkit, process.env['FAULTLINE_URL'] ?? '');
    process.stdout.write('WebKit: passed.\n');
  } finally {
    await webkit.close();
    stop();
  }
}

async function diagnose(webkit: WebKit, site: string): Promise<void> {
  await webkit.goTo(`${site}/`);
  await webkit.waitFor(`document.readyState === 'complete'`);
  await webkit.evaluate(`void addEventListener('securitypolicyviolation', () => (document.title = 'refused'))`);
  await webkit.type('textarea', `line before\n${LINE}\n`);
  await webkit.click('[data-part=diagnose]');
  await webkit.waitFor(`document.querySelector('[data-verdict]')?.dataset.verdict === 'known'`);
  const first = await webkit.evaluate(`document.querySelector('[data-issue]').dataset.issue`);
  assert.equal(first, ISSUE);
  assert.notEqual(await webkit.evaluate('document.title'), 'refused');
  await webkit.evaluate(`void [...document.querySelectorAll('[data-issue] a')].at(-1).click()`);
  await webkit.waitFor(`location.pathname === '/issues/${ISSUE}/'`);
  const headings = `[...document.querySelectorAll('h2')].map((heading) => heading.textContent.trim())`;
  await webkit.waitFor(`['Symptom', 'Cause', 'Fix'].every((name) => ${headings}.includes(name))`);
}
