import { existsSync } from 'node:fs';
import process from 'node:process';
import { DIST } from '../../src/cli/dist.ts';
import { listen } from '../../src/cli/serve/listen.ts';
import { siteServer } from '../../src/cli/serve/site-server.ts';

/** Serves the built site on a free port for one run of Playwright, as `npm start` does, and puts its address into FAULTLINE_URL. */
export default async function serveSite(): Promise<() => void> {
  if (!existsSync(`${DIST}/_headers`)) throw new Error('There is no built site. Run: npm run build');
  const server = siteServer(DIST);
  process.env['FAULTLINE_URL'] = await listen(server, { host: '127.0.0.1', port: 0 });
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
