import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdown } from './src/markdown/index.ts';
import { plainImports } from './src/plain-imports.ts';
import { isListed } from './src/reading/listed.ts';
import { siteUrl } from './src/site.ts';

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  markdown: { processor: markdown, syntaxHighlight: false },
  integrations: [mdx({ optimize: true }), sitemap({ filter: isListed })],
  // The default would drop the white space where a line breaks between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // The page's policy refuses inline styles and scripts, and data: addresses for anything but images.
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          // One for each MDX file: Astro's compiler marks them 'use astro:jsx' (withastro/astro issue 18087).
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
