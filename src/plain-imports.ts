import type { Plugin } from 'vite';

/** Vite's own name for the module that loads what a dynamic import depends on. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Dynamic imports without Vite's preload helper, which weighs more than all other script of an issue page. It fetches a chunk's own imports a
 * little earlier, and its CSS; here such chunks are small and their CSS is loaded by hand (`src/search/panel-styles.ts`).
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  // Nor lists of what to preload. Astro sets `modulePreload` itself, so that it cannot be switched off as a whole.
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};
