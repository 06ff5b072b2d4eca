import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser, isPlaywrights, NoBrowserError } from '../../../src/cli/browser.ts';

afterEach(() => vi.unstubAllEnvs());

for (const [engine, variable] of [
  ['chromium', 'CHROMIUM_PATH'],
  ['firefox', 'FIREFOX_PATH'],
] as const) {
  test(`${variable} comes before all that is installed`, () => {
    vi.stubEnv(variable, process.execPath);
    expect(findBrowser(engine)).toBe(process.execPath);
    expect(ensureBrowser(engine)).toBe(process.execPath);
    expect(isPlaywrights(engine, process.execPath)).toBe(false);
  });

  test(`a ${variable} that is not there is told, and nothing else is taken in its place`, () => {
    vi.stubEnv(variable, '/no/such/browser');
    expect(() => ensureBrowser(engine)).toThrow(NoBrowserError);
    expect(() => ensureBrowser(engine)).toThrow(`${variable} is /no/such/browser, but no file is there.`);
  });
}
