import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { issueSources } from '../knowledge/sources.ts';
import { compileIndex, loadIndex, type MatchIndex } from '../matcher/index.ts';
import { ROOT } from './root.ts';

/** The content of this project and the matcher's index of it. Problems of the content are for `npm run check`. */
export function loadMatcher(root: string = ROOT): { knowledge: Knowledge; index: MatchIndex } {
  const knowledge = loadKnowledge(root);
  return { knowledge, index: loadIndex(compileIndex(issueSources(knowledge))) };
}
