/** Prints the matcher's index of the content as JSON. Problems of the content are for `npm run check`. */
import process from 'node:process';
import { loadKnowledge } from '../knowledge/load.ts';
import { issueSources } from '../knowledge/sources.ts';
import { compileIndex } from '../matcher/index.ts';

process.stdout.write(JSON.stringify(compileIndex(issueSources(loadKnowledge()))));
