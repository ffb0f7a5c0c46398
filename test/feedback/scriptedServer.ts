import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with one request; the last one of a script answers all that follow. */
export type Behaviour = (incoming: IncomingMessage, body: Buffer, response: ServerResponse) => void;

export interface ScriptedServer {
  readonly port: number;
  readonly requests: number;
  close(): Promise<void>;
}

/** A server on loopback that stands in for DynamoDB on a bad day. */
export async function startScriptedServer(
  ...script: readonly [Behaviour, ...Behaviour[]]
): Promise<ScriptedServer> {
  let requests = 0;
  const server = createServer((incoming, response) => {
    const behaviour = script[Math.min(requests, script.length - 1)] ?? script[0];
    requests += 1;
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => behaviour(incoming, Buffer.concat(parts), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get requests() {
      return requests;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Never answers. */
export const silence: Behaviour = () => {};

/** Breaks the connection. */
export const hangUp: Behaviour = (_incoming, _body, response) => response.destroy();

export function answer(status: number, body: string): Behaviour {
  return (_incoming, _body, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(body);
  };
}

export function awsError(status: number, name: string): Behaviour {
  return answer(
    status,
    JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no' }),
  );
}

/** Hands the request on to a real server, and its answer back through `deliver`. */
export function forward(
  port: number,
  deliver: (response: ServerResponse, status: number, body: Buffer) => void,
) {
  const behaviour: Behaviour = (incoming, body, response) => {
    const { method = 'POST', url: path = '/', headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answered) => {
      const parts: Buffer[] = [];
      answered.on('data', (part: Buffer) => parts.push(part));
      answered.on('end', () => deliver(response, answered.statusCode ?? 500, Buffer.concat(parts)));
    });
    onward.end(body);
  };
  return behaviour;
}
