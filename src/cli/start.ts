/** `npm start`: builds the site and serves it. */
import process from 'node:process';
import { buildSite } from './build-site.ts';
import { hostAndPort, ListenError, probe } from './serve/listen.ts';

try {
  // Said before the build, not after it.
  await probe(hostAndPort(process.env));
  if (await buildSite()) await import('./serve.ts');
  else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ListenError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
