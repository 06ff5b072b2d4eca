import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Why a server could not listen, put for the person who started it. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Starts a server. Port 0 takes any free one.
 * @returns its address, such as `http://localhost:4321`
 * @throws {ListenError} where the port is taken or not allowed
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ListenError(reasonOf(error as NodeJS.ErrnoException, port, host));
  }
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String((server.address() as AddressInfo).port)}`;
}

/** The port that PORT names, or `fallback`. @throws {ListenError} where it is no port */
export function portFrom(value: string | undefined, fallback: number): number {
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new ListenError(`PORT is "${value}", which is no port. Give a number from 0 to 65535; 0 takes any free one.`);
}

function reasonOf(error: NodeJS.ErrnoException, port: number, host: string): string {
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
