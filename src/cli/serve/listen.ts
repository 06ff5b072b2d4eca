import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Why a server could not listen, put for the person who started it. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Where a server listens. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

const DEFAULT_PORT = 4321;

/**
 * Starts a server. Port 0 takes any free one.
 * @returns its address, such as `http://localhost:4321`
 * @throws {ListenError} where the port is taken or not allowed
 */
export async function listen(server: Server, { host, port }: Endpoint): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ListenError(reasonOf(error as NodeJS.ErrnoException, { host, port }));
  }
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String((server.address() as AddressInfo).port)}`;
}

/**
 * What the variables HOST and PORT ask for.
 * @throws {ListenError} where PORT is no port
 */
export function hostAndPort(env: Readonly<Record<string, string | undefined>>): Endpoint {
  const host = env['HOST'] || '127.0.0.1';
  const value = env['PORT'] || String(DEFAULT_PORT);
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return { host, port };
  throw new ListenError(`PORT is "${value}", which is no port. Give a number from 0 to 65535; 0 takes any free one.`);
}

/**
 * Finds out whether a server could listen there, without leaving one behind.
 * @throws {ListenError} where it could not
 */
export async function probe(endpoint: Endpoint): Promise<void> {
  const server = createServer();
  await listen(server, endpoint);
  server.close();
}

function reasonOf(error: NodeJS.ErrnoException, { host, port }: Endpoint): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} is taken by another program. Choose another one, for example: PORT=${String(port + 1)} npm start`;
    case 'EACCES':
      return `Port ${String(port)} needs more rights than you have. Choose one above 1023, for example: PORT=4321 npm start`;
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return `HOST is "${host}", which is no address of this machine. Leave it out, or give 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The server could not start: ${error.message}`;
  }
}
