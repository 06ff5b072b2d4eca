/** `npm run serve`: serves the built site with its own headers. HOST and PORT are respected. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { DIST } from './build-site.ts';
import { listen, ListenError, portFrom } from './serve/listen.ts';
import { siteServer } from './serve/site-server.ts';

const DEFAULT_PORT = 4321;

if (existsSync(`${DIST}/_headers`)) await serve();
else fail('There is no built site. Run: npm run build');

async function serve(): Promise<void> {
  try {
    const server = siteServer(DIST);
    const address = await listen(
      server,
      portFrom(process.env['PORT'], DEFAULT_PORT),
      process.env['HOST'] ?? '127.0.0.1',
    );
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
