import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the runtime answers for one event. */
export type Outcome =
  | { readonly kind: 'response'; readonly body: string }
  | { readonly kind: 'error'; readonly error: RuntimeError };

export interface RuntimeError {
  readonly errorType: string;
  readonly errorMessage: string;
}

/** How far a start came: the runtime asks for its first event, or says why it cannot. */
export type Start = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly error: RuntimeError };

export interface RuntimeApi {
  /** Host and port, as `AWS_LAMBDA_RUNTIME_API` wants them. */
  readonly address: string;
  readonly started: Promise<Start>;
  /** Hands an event to the runtime, one at a time. */
  invoke(event: unknown): Promise<Outcome>;
  close(): Promise<void>;
}

const PREFIX = '/2018-06-01/runtime';
/** As long as the deployed function has, ms. */
const DEADLINE_MS = 7_000;

/** Lambda's side of the Runtime API: four routes, on loopback. */
export async function openRuntimeApi(): Promise<RuntimeApi> {
  const events: string[] = [];
  const outcomes: ((outcome: Outcome) => void)[] = [];
  let waiting: ServerResponse | null = null;
  let count = 0;
  let settle: (start: Start) => void = () => {};
  const started = new Promise<Start>((resolve) => {
    settle = resolve;
  });

  const deliver = (): void => {
    const event = waiting ? events.shift() : undefined;
    if (!waiting || event === undefined) return;
    count += 1;
    waiting.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': `invocation-${count}`,
      'lambda-runtime-deadline-ms': String(Date.now() + DEADLINE_MS),
      'lambda-runtime-invoked-function-arn':
        'arn:aws:lambda:us-east-1:000000000000:function:cramp-coach:live',
      'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
    });
    waiting.end(event);
    waiting = null;
  };

  const receive = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    response.writeHead(202).end();
    if (path === '/init/error') settle({ kind: 'failed', error: JSON.parse(body) });
    if (path.endsWith('/response')) outcomes.shift()?.({ kind: 'response', body });
    if (/^\/invocation\/.*\/error$/.test(path))
      outcomes.shift()?.({ kind: 'error', error: JSON.parse(body) });
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(PREFIX.length);
    if (path === '/invocation/next') {
      settle({ kind: 'ready' });
      waiting = response;
      deliver();
    } else void receive(path, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    started,
    invoke: (event) =>
      new Promise((resolve) => {
        outcomes.push(resolve);
        events.push(JSON.stringify(event));
        deliver();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
