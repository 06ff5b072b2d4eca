/** `npm run serve`: serves the built site with its own headers. HOST and PORT are respected. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { DIST } from './dist.ts';
import { hostAndPort, listen, ListenError } from './serve/listen.ts';
import { siteServer } from './serve/site-server.ts';

if (existsSync(`${DIST}/_headers`)) await serve();
else fail('There is no built site. Run: npm run build');

async function serve(): Promise<void> {
  try {
    const address = await listen(siteServer(DIST), hostAndPort(process.env));
    process.stdout.write(`Faultline is at ${address}/ (Ctrl-C ends it)\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    fail(error.message);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
