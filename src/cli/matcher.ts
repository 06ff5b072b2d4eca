import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { issueSources } from '../knowledge/sources.ts';
import { compileIndex, loadIndex, type MatchIndex } from '../matcher/index.ts';
import { ROOT } from './root.ts';

export interface Matcher {
  readonly knowledge: Knowledge;
  readonly index: MatchIndex;
}

/** The content of this project and the matcher's index of it. Problems of the content are for `npm run check`. */
export function loadMatcher(root: string = ROOT): Matcher {
  const knowledge = loadKnowledge(root);
  return { knowledge, index: loadIndex(compileIndex(issueSources(knowledge))) };
}
