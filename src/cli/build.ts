/** `npm run build`: content checks, site, search index. */
import process from 'node:process';
import { buildSite } from './build-site.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
