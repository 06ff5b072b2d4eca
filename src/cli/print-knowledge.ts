/** Prints what `npm run diagnose` needs of the content as JSON. Problems of the content are for `npm run check`. */
import process from 'node:process';
import { loadKnowledge } from '../knowledge/load.ts';
import { issueSources } from '../knowledge/sources.ts';
import { compileIndex } from '../matcher/index.ts';
import type { PackedKnowledge } from './cached-knowledge.ts';

const sources = issueSources(loadKnowledge());
const said = sources.map(({ id, title, summary }) => [id, { title, summary }] as const);
process.stdout.write(JSON.stringify({ index: compileIndex(sources), said } satisfies PackedKnowledge));
