import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/**
 * Lets in only what a page of this very server sends. A foreign `Host` is a name that somebody made point to
 * 127.0.0.1 (DNS rebinding), a foreign `Origin` another site's page.
 *
 * @throws Refusal 403
 */
export function guard({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  if (!hosts.includes(headers.host ?? '')) throw new Refusal(403, 'This server answers only on 127.0.0.1.');
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) {
    throw new Refusal(403, 'This server answers only its own page.');
  }
}
