import process from 'node:process';
import { loadKnowledge } from './load.ts';
import type { Knowledge } from './model.ts';
import { contentState } from './state.ts';

/** How long the content is taken to be as it was without a look at the files, in milliseconds: a build asks thousands of times. */
const FRESH = 1000;

let cached: { state: string; knowledge: Knowledge; at: number } | undefined;

/** The content of the working directory: read once, and anew when a file of it has changed, so that `astro dev` shows a saved page at once. */
export function currentKnowledge(): Knowledge {
  if (cached && performance.now() - cached.at < FRESH) return cached.knowledge;
  const state = contentState(process.cwd());
  if (cached?.state !== state) cached = { state, knowledge: loadKnowledge(), at: 0 };
  cached.at = performance.now();
  return cached.knowledge;
}
