import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenDynamo } from '../../simulator/dynamo/open';
import type { Understood } from '../../simulator/understand/understand';
import { createEchoes, type Echoes, IDLE_MS, MOST_ECHOES } from '../../simulator/web/echoes';
import { listen } from '../../simulator/web/listen';
import { LONGEST_BODY } from '../../simulator/web/readJson';
import { createPageServer } from '../../simulator/web/server';
import { openTestTable, type TestTable } from '../feedback/testTable';
import { ask, post } from './webRequests';

const NOW = Date.UTC(2026, 10, 22, 12);

/** Stands in for the trained understanding: these tests are about the server. */
const understand = (utterance: string): Understood => ({
  understood: 'exact',
  intent: utterance === 'open cramp coach' ? 'LaunchRequest' : 'CrampNowIntent',
  slots: utterance.includes('calf')
    ? { muscle: { type: 'Muscle', value: 'calf', id: 'calf', name: 'calf' } }
    : {},
});

let table: TestTable;
let echoes: Echoes;
let server: Server;
let port: number;
let now: number;
let errors: unknown[];

beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

beforeEach(async () => {
  now = NOW;
  errors = [];
  echoes = createEchoes({ understand, save: async () => {}, now: () => now });
  const dynamo: OpenDynamo = {
    table: table.name,
    client: table.client,
    where: 'a test',
    close: async () => {},
  };
  server = createPageServer({
    echoes: Promise.resolve(echoes),
    dynamo: Promise.resolve(dynamo),
    now: () => now,
    onError: (error) => errors.push(error),
  });
  port = await listen(server, 0);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await echoes.close();
});

const SETTINGS = { device: 'large', locale: 'en-US', night: true };
const turn = (echo: string, more: object = {}) => ({
  echo,
  settings: SETTINGS,
  intoMs: 0,
  did: { kind: 'say', utterance: 'my calf is cramping' },
  ...more,
});

async function open(): Promise<string> {
  const { echo } = JSON.parse((await post(port, '/api/echoes', {})).body);
  return echo;
}

async function take(body: object): Promise<Record<string, unknown>> {
  const { status, body: text } = await post(port, '/api/turns', body);
  expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
  return JSON.parse(text);
}

describe('who is let in', () => {
  test('the server listens on loopback alone', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test.each([
    ['a name that was made to point here', { host: 'attacker.example' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a page of another site', { origin: 'https://attacker.example' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['another server of this machine', { origin: 'http://127.0.0.1:1' }],
  ])('%s is refused, for pages and turns alike', async (_, headers) => {
    const sent = { host: `127.0.0.1:${port}`, ...headers };
    expect((await ask(port, '/', { headers: sent })).status).toBe(403);
    expect((await post(port, '/api/echoes', {}, sent)).status).toBe(403);
    expect(echoes.size).toBe(0);
  });

  test.each(['127.0.0.1', 'localhost'])('its own page at %s is let in', async (name) => {
    const host = `${name}:${port}`;
    const { status } = await post(port, '/api/echoes', {}, { host, origin: `http://${host}` });
    expect(status).toBe(200);
  });
});

describe('what is refused, with a reason', () => {
  test.each([
    ['no JSON', '{"echo":', 400, /no JSON/],
    ['nothing', '', 400, /no JSON/],
    ['another shape', '[]', 400, /./],
    ['an Echo that is no id', turn('me'), 400, /^echo: /],
    [
      'an unknown device',
      turn(crypto.randomUUID(), { settings: { ...SETTINGS, device: 'toaster' } }),
      400,
      /^settings\.device: /,
    ],
    [
      'an unknown language',
      turn(crypto.randomUUID(), { settings: { ...SETTINGS, locale: 'xx-XX' } }),
      400,
      /^settings\.locale: /,
    ],
    ['time that runs backwards', turn(crypto.randomUUID(), { intoMs: -1 }), 400, /^intoMs: /],
    [
      'an utterance of blanks',
      turn(crypto.randomUUID(), { did: { kind: 'say', utterance: '  ' } }),
      400,
      /^did\.utterance: /,
    ],
    ['a field too many', { ...turn(crypto.randomUUID()), more: 1 }, 400, /more/],
    ['an Echo that is gone', turn(crypto.randomUUID()), 410, /put away/],
    ['a body too long', `"${'x'.repeat(LONGEST_BODY)}"`, 413, /8192 bytes/],
  ])('%s', async (_, body, status, reason) => {
    const answer = await post(port, '/api/turns', body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error).toMatch(reason);
    expect(errors).toEqual([]);
  });

  test('a body that is not declared as JSON', async () => {
    expect((await post(port, '/api/turns', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test.each([
    ['GET', '/api/turns', 405],
    ['POST', '/', 405],
    ['GET', '/nothing', 404],
    ['GET', '/../package.json', 404],
    ['GET', '/%2e%2e/package.json', 404],
    ['GET', '/toString', 404],
  ])('%s %s', async (method, path, status) => {
    expect((await ask(port, path, { method })).status).toBe(status);
  });

  test('what breaks inside is told to the terminal, not to the page', async () => {
    const echo = await open();
    jest.spyOn(echoes, 'turn').mockRejectedValueOnce(new Error('secret detail'));
    const { status, body } = await post(port, '/api/turns', turn(echo));
    expect(status).toBe(500);
    expect(body).not.toContain('secret');
    expect(errors).toHaveLength(1);
  });
});

describe('the page', () => {
  test('runs nothing but its own files, and shows in no other page', async () => {
    const { headers } = await ask(port, '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('only the frame of the renderer may make code from strings', async () => {
    const { headers } = await ask(port, '/screen.html');
    expect(headers['content-security-policy']).toContain("script-src 'self' 'unsafe-eval'");
  });

  test('every file that a file of the page names is there', async () => {
    const seen = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const { status, body } = await ask(port, path);
      expect({ path, status }).toEqual({ path, status: 200 });
      if (path === '/apl-viewhost.js') return;
      for (const [, named] of body.matchAll(/(?:src|href)="(\/[^"]+)"|from '\.(\/[^']+)'/g)) {
        if (named) await visit(named);
      }
      for (const [, named] of body.matchAll(/from '\.(\/[^']+)'/g)) if (named) await visit(named);
    };
    await visit('/');
    expect(seen.size).toBeGreaterThan(20);
  });

  test('a file that has not changed is not sent again', async () => {
    const { headers } = await ask(port, '/main.mjs');
    const again = await ask(port, '/main.mjs', { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
  });
});

describe('Echoes', () => {
  test('a turn gives what was understood, the timeline, the picture, and request and response', async () => {
    const answer = await take(turn(await open()));
    expect(answer).toMatchObject({ understood: 'exact', intent: 'CrampNowIntent', ends: false });
    expect(answer.timeline).not.toEqual([]);
    expect(answer.screen).toMatchObject({ type: 'Alexa.Presentation.APL.RenderDocument' });
    expect(answer.request).toMatchObject({ request: { type: 'IntentRequest', locale: 'en-US' } });
    expect(answer.response).toHaveProperty('sessionAttributes');
  });

  test('a speaker gets no picture, and the language is the one chosen', async () => {
    const settings = { ...SETTINGS, device: 'speaker', locale: 'en-GB' };
    const answer = await take(turn(await open(), { settings }));
    expect(answer.screen).toBeNull();
    expect(answer.request).toMatchObject({ request: { locale: 'en-GB' } });
  });

  test('each tab has a session of its own', async () => {
    const [one, other] = [await open(), await open()];
    await take(turn(one));
    const first = await take(turn(other));
    const second = await take(turn(one, { intoMs: 5_000 }));
    expect(first.request).toMatchObject({ session: { new: true } });
    expect(second.request).toMatchObject({ session: { new: false } });
  });

  test('the next utterance is said so many milliseconds into the response', async () => {
    const echo = await open();
    await take(turn(echo));
    const answer = await take(turn(echo, { intoMs: 12_345 }));
    expect(answer.request).toMatchObject({ request: { timestamp: new Date(NOW + 12_345).toISOString() } });
  });

  test('night is what each tab says it is', async () => {
    const nightAt = async (night: boolean) => {
      const answer = await take(turn(await open(), { settings: { ...SETTINGS, night } }));
      return answer.response;
    };
    expect(await nightAt(true)).toMatchObject({ sessionAttributes: { night: true } });
    expect(await nightAt(false)).toMatchObject({ sessionAttributes: { night: false } });
  });

  test('turns of one Echo wait for each other', async () => {
    const echo = await open();
    const answers = await Promise.all([1, 2, 3].map(() => take(turn(echo, { intoMs: 1_000 }))));
    const times = answers.map(
      ({ request }) => (request as { request: { timestamp: string } }).request.timestamp,
    );
    expect(times).toEqual([1, 2, 3].map((count) => new Date(NOW + count * 1_000).toISOString()));
  });

  test('their number is bounded: the one unused for longest makes room', async () => {
    const first = await open();
    for (let count = 1; count <= MOST_ECHOES; count += 1) {
      now += 1;
      await open();
    }
    expect(echoes.size).toBe(MOST_ECHOES);
    expect((await post(port, '/api/turns', turn(first))).status).toBe(410);
  });

  test('one that was idle for long is put away', async () => {
    await open();
    now += IDLE_MS + 1;
    await open();
    expect(echoes.size).toBe(1);
  });
});

describe('ports', () => {
  test('a taken port gives the next', async () => {
    const other = createServer();
    try {
      expect(await listen(other, port)).toBeGreaterThan(port);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  test('another trouble than a taken port is not tried away', async () => {
    await expect(listen(createServer(), 70_000)).rejects.toThrow(/port/);
  });
});
