/** `npm start`: builds the site and serves it. */
import process from 'node:process';
import { buildSite } from './build-site.ts';

if (await buildSite()) await import('./serve.ts');
else process.exitCode = 1;
