import { satteri } from '@astrojs/markdown-satteri';
import { codeBlocks } from './code-blocks.ts';
import { inlineOptions } from './inline-options.ts';
import { sections } from './sections.ts';
import { steps } from './steps.ts';
import { alignment, tableFrames } from './tables.ts';

/**
 * How the content's Markdown becomes HTML. Punctuation stays as it was written: `--force` must not become a dash.
 * Directives are off, so that `:::` stays visible text instead of vanishing.
 */
export const markdown = satteri({
  features: { gfm: true, smartPunctuation: false, directive: false },
  hastPlugins: [codeBlocks, inlineOptions, alignment, tableFrames, steps, sections],
});
