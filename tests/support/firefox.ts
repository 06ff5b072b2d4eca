import type { Browser, BrowserContext, LaunchOptions, PlaywrightWorkerArgs } from '@playwright/test';

/** What a test wants of its context that Playwright cannot set in a released Firefox. */
export interface Wanted {
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null | undefined;
  readonly forcedColors: 'active' | 'none' | null | undefined;
  readonly reducedMotion: 'reduce' | 'no-preference' | null | undefined;
}

/** Why a test is left out there, or sees less. */
export const NO_MEDIA = 'Firefox: other colours cannot be emulated once it runs, so that all is seen in light ones';
export const NO_FOLDER = 'Firefox: Playwright can give it no folder';
export const NO_PRINT = 'Firefox: print cannot be emulated';
export const NO_SWITCH = 'Firefox: without scripts in the page, Playwright cannot look at it';
export const NO_PROTOCOL = 'Firefox: only the protocol of Chromium has this';

/** Preferences that bring about what is wanted; empty where nothing is. */
export function preferencesFor(wanted: Wanted): Record<string, number> {
  return {
    ...(wanted.colorScheme === 'dark' ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
    ...(wanted.forcedColors === 'active' ? { 'browser.display.document_color_use': 2 } : {}),
    ...(wanted.reducedMotion === 'reduce' ? { 'ui.prefersReducedMotion': 1 } : {}),
  };
}

/** A Firefox of its own, with more preferences than the one that the tests share. */
export function launchWith(
  { playwright }: Pick<PlaywrightWorkerArgs, 'playwright'>,
  options: LaunchOptions,
  preferences: Record<string, number>,
): Promise<Browser> {
  return playwright.firefox.launch({
    ...options,
    firefoxUserPrefs: { ...options.firefoxUserPrefs, ...preferences },
  });
}

/** Contexts after which a Firefox is started anew: a released one keeps some megabytes of each, and gets slower with every one. */
const CONTEXTS = 30;

/** Gives a context to one test after the other. */
export class RenewedFirefox {
  readonly #launch: () => Promise<Browser>;
  #browser: Browser | undefined;
  #contexts = 0;

  constructor(launch: () => Promise<Browser>) {
    this.#launch = launch;
  }

  /** A new context; those before it are to be closed. */
  async newContext(): Promise<BrowserContext> {
    if (this.#contexts % CONTEXTS === 0) await this.close();
    this.#contexts += 1;
    this.#browser ??= await this.#launch();
    return this.#browser.newContext();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
  }
}
