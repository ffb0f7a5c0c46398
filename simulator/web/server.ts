import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { OpenDynamo } from '../dynamo/open';
import { about, turnAnswer } from './answers';
import { assetAt } from './assets';
import type { Echoes } from './echoes';
import { feedbackChart } from './feedbackChart';
import { guard } from './guard';
import { readJson } from './readJson';
import { Refusal } from './refusal';
import { readTurn } from './turnRequest';

export interface ServerOptions {
  readonly echoes: Promise<Echoes>;
  readonly dynamo: Promise<OpenDynamo>;
  /** Epoch ms. */
  readonly now: () => number;
  /** Told of what went wrong inside; the page hears only that something did. */
  readonly onError: (error: unknown) => void;
}

type Route = (request: IncomingMessage) => Promise<object>;

/** The page and its four questions: what is there, a new Echo, a turn, the feedback so far. */
export function createPageServer(options: ServerOptions): Server {
  const routes = routesOf(options);
  const server = createServer((request, response) => {
    answer(request, response, routes).catch((error: unknown) => refuse(response, error, options));
  });
  // A body that trickles in must not hold a connection open.
  server.requestTimeout = 10_000;
  return server;
}

function routesOf({ echoes, dynamo, now }: ServerOptions): Readonly<Record<string, Route>> {
  return {
    'GET /api/about': async () => about(),
    'POST /api/echoes': async () => ({ echo: await (await echoes).open() }),
    'POST /api/turns': async (request) => {
      const turn = readTurn(await readJson(request));
      return turnAnswer(turn, await (await echoes).turn(turn));
    },
    'GET /api/feedback': async () => feedbackChart(await dynamo, now()),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, Route>>,
): Promise<void> {
  guard(request);
  const { method = 'GET' } = request;
  const path = (request.url ?? '/').replace(/\?.*$/, '');
  const key = `${method} ${path}`;
  const route = Object.hasOwn(routes, key) ? routes[key] : undefined;
  if (route) return sendJson(response, 200, await route(request));
  const asset = assetAt(path);
  if (!asset) {
    const known = Object.keys(routes).some((other) => other.endsWith(` ${path}`));
    throw known
      ? new Refusal(405, `${path} has no ${method}.`)
      : new Refusal(404, `There is no ${path} here.`);
  }
  if (method !== 'GET' && method !== 'HEAD') throw new Refusal(405, `${path} can only be read.`);
  const { headers, body } = asset;
  if (request.headers['if-none-match'] === headers.etag) send(response, 304, headers);
  else
    send(response, 200, { ...headers, 'content-length': String(body.length) }, method === 'HEAD' ? '' : body);
}

function refuse(response: ServerResponse, error: unknown, { onError }: ServerOptions): void {
  if (error instanceof Refusal) {
    // What is left of a body that was too long is not read.
    if (error.status === 413) response.setHeader('connection', 'close');
    sendJson(response, error.status, { error: error.message });
    return;
  }
  onError(error);
  sendJson(response, 500, { error: 'Something went wrong inside; the terminal says what.' });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  send(response, status, headers, JSON.stringify(body));
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer = '',
): void {
  const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
  response.writeHead(status, { ...always, ...headers }).end(body);
}
