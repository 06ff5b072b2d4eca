/** `npm run lighthouse`: Lighthouse's scores (mobile) for each kind of page of the built site; exit 1 below 100. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ensureBrowser } from './browser.ts';
import { DIST } from './dist.ts';
import { listen } from './serve/listen.ts';
import { siteServer } from './serve/site-server.ts';

const PAGES = [
  '/',
  '/issues/slsa-github-generator/sha-pinned-invalid-ref/',
  '/issues/',
  '/guides/adopt-slsa-provenance/',
  '/about/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

if (!existsSync(`${DIST}/_headers`)) {
  process.stderr.write('There is no built site. Run: npm run build\n');
  process.exit(2);
}
const server = siteServer(DIST);
const address = await listen(server, { host: '127.0.0.1', port: 0 });
const chrome = await launch({
  chromePath: ensureBrowser(),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
let worst = 100;
try {
  process.stdout.write(`${'page'.padEnd(56)}${CATEGORIES.map((name) => name.padStart(16)).join('')}\n`);
  for (const page of PAGES) {
    const result = await lighthouse(`${address}${page}`, { port: chrome.port, onlyCategories: [...CATEGORIES] });
    const scores = CATEGORIES.map((name) => Math.round(100 * (result?.lhr.categories[name]?.score ?? 0)));
    worst = Math.min(worst, ...scores);
    process.stdout.write(`${page.padEnd(56)}${scores.map((score) => String(score).padStart(16)).join('')}\n`);
  }
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = worst < 100 ? 1 : 0;
