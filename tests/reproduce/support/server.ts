import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer: its status, its body (an object is sent as JSON) and further headers. `$SERVER` in a body is the server's address. */
export interface Answer {
  readonly status: number;
  readonly body?: string | object;
  /** The words after the status, where they matter. */
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers by request, written as in `GET /path`; a path without a query answers all queries. Anything else is answered with 404. */
export type Answers = Readonly<Record<string, Answer>>;

/** A server on this machine that plays the remote end. */
export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Requests that were made, as in `PUT /path`. */
  readonly seen: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startServer(answers: Answers): Promise<Server> {
  const seen = new Set<string>();
  let host = '';
  const server = createServer((request, response) => {
    const asked = nameOf(request, answers);
    seen.add(asked);
    // A body is read to its end first: some clients take an early answer for a broken connection.
    request.resume().on('end', () => send(response, answers[asked] ?? { status: 404, body: {} }, `http://${host}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function nameOf({ method = 'GET', url = '/' }: IncomingMessage, answers: Answers): string {
  const whole = `${method} ${url}`;
  return whole in answers ? whole : (whole.split('?')[0] ?? whole);
}

function send(response: ServerResponse, { status, body = '', reason, headers }: Answer, url: string): void {
  const json = typeof body !== 'string';
  const text = (json ? JSON.stringify(body) : body).replaceAll('$SERVER', url);
  if (reason !== undefined) response.statusMessage = reason;
  response.writeHead(status, { 'content-type': json ? 'application/json' : 'text/plain', ...headers }).end(text);
}
