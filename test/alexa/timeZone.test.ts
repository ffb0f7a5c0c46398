import { isNight, TIME_ZONE_BUDGET_MS } from '../../lambda/alexa/timeZone';
import { startSettings } from '../../simulator/device/settingsServer';
import {
  type Behaviour,
  hangUp,
  type ScriptedServer,
  silence,
  startScriptedServer,
} from '../feedback/scriptedServer';
import { attributesOf, envelopeOf, intentRequest, LAUNCH, SECRETS } from './envelopes';
import { NOW, testSkill } from './testSkill';

/** Half past two in the afternoon, UTC, is night in Auckland. */
const NIGHT_ZONE = 'Pacific/Auckland';

let server: ScriptedServer;
afterEach(() => server.close());

async function serve(behaviour: Behaviour): Promise<ReturnType<typeof systemOf>> {
  server = await startScriptedServer(behaviour);
  return systemOf(server.port);
}

function systemOf(port: number) {
  return { apiEndpoint: `http://127.0.0.1:${port}`, apiAccessToken: SECRETS.apiAccessToken };
}

function answer(status: number, body: string, type = 'application/json'): Behaviour {
  return (_incoming, _body, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };
}

const night = answer(200, JSON.stringify(NIGHT_ZONE));
/** A promise and the means to keep it. */
function pending<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

const unlimited = new AbortController().signal;
const ask = (system: object, atMs = NOW, within: AbortSignal = unlimited): Promise<boolean> =>
  isNight(JSON.parse(JSON.stringify(envelopeOf(LAUNCH, { system }))), atMs, within);

describe('night by the clock of the device', () => {
  it.each<[string, string, boolean]>([
    ['UTC', '2026-11-22T21:59:59Z', false],
    ['UTC', '2026-11-22T22:00:00Z', true],
    ['UTC', '2026-11-22T00:00:00Z', true],
    ['UTC', '2026-11-22T05:59:59Z', true],
    ['UTC', '2026-11-22T06:00:00Z', false],
    ['America/Los_Angeles', '2026-11-22T11:00:00Z', true],
    ['Asia/Kolkata', '2026-11-22T16:45:00Z', true],
    ['Asia/Kolkata', '2026-11-22T16:15:00Z', false],
    // The hour that comes twice, and the one that does not come.
    ['Europe/Berlin', '2026-10-25T01:30:00Z', true],
    ['Europe/Berlin', '2026-03-29T04:00:00Z', false],
  ])('in %s at %s is %s', async (zone, at, expected) => {
    expect(await ask(await serve(answer(200, JSON.stringify(zone))), Date.parse(at))).toBe(expected);
  });

  it('is asked for by the device and with the token of the request, once', async () => {
    let asked: { url?: string | undefined; authorization?: string | undefined } = {};
    const system = await serve((incoming, body, response) => {
      asked = { url: incoming.url, authorization: incoming.headers.authorization };
      night(incoming, body, response);
    });
    const device = { deviceId: 'amzn1.ask.device.A+/=B' };
    expect(await ask({ ...system, device })).toBe(true);
    expect(asked).toEqual({
      url: '/v2/devices/amzn1.ask.device.A%2B%2F%3DB/settings/System.timeZone',
      authorization: `Bearer ${SECRETS.apiAccessToken}`,
    });
    expect(server.requests).toBe(1);
  });
});

describe('what goes wrong means day', () => {
  const redirect: Behaviour = (incoming, body, response) => {
    if (incoming.url === '/elsewhere') night(incoming, body, response);
    else response.writeHead(302, { location: '/elsewhere' }).end();
  };
  it.each<[string, Behaviour]>([
    ['an error', answer(500, JSON.stringify(NIGHT_ZONE))],
    ['a page of HTML', answer(200, `<html>${NIGHT_ZONE}</html>`, 'text/html')],
    ['no zone set', answer(204, '')],
    ['no token of ours', answer(401, '{"code":"INVALID_TOKEN"}')],
    ['too many calls', answer(429, '{}')],
    ['half of a JSON text', answer(200, `"${NIGHT_ZONE}`)],
    ['an empty body', answer(200, '')],
    ['a zone in an object', answer(200, JSON.stringify({ zone: NIGHT_ZONE }))],
    ['null', answer(200, 'null')],
    ['a zone nobody knows', answer(200, '"Middle/Earth"')],
    ['an empty zone', answer(200, '""')],
    ['another address', redirect],
    ['a connection that breaks', hangUp],
    ['bytes that are no text', answer(200, '\u0000\uFFFF')],
  ])('%s', async (_, behaviour) => {
    expect(await ask(await serve(behaviour))).toBe(false);
  });

  it.each<[string, object]>([
    ['no endpoint', { apiAccessToken: SECRETS.apiAccessToken }],
    ['no token', { apiEndpoint: 'http://127.0.0.1:1' }],
    ['an endpoint that is no address', { apiEndpoint: 'nowhere', apiAccessToken: 't' }],
    ['no device', { apiEndpoint: 'http://127.0.0.1:1', apiAccessToken: 't', device: {} }],
  ])('%s, and nobody is called', async (_, system) => {
    server = await startScriptedServer(night);
    expect(await ask(system)).toBe(false);
    expect(server.requests).toBe(0);
  });

  it('a port where nobody listens', async () => {
    const { port, close } = await startScriptedServer(night);
    await close();
    server = await startScriptedServer(night);
    expect(await ask(systemOf(port))).toBe(false);
  });
});

describe('a server that takes its time', () => {
  /** Ends the time when the server has the request, and resolves when it has lost the connection. */
  async function outlast(begin: Behaviour): Promise<boolean> {
    const time = new AbortController();
    const lost = pending<void>();
    const system = await serve((incoming, body, response) => {
      response.on('close', () => lost.resolve());
      begin(incoming, body, response);
      setTimeout(() => time.abort(), 50);
    });
    const answered = await ask(system, NOW, time.signal);
    await lost.promise;
    return answered;
  }

  it('and says nothing is hung up on when the time is over', async () => {
    expect(await outlast(silence)).toBe(false);
  });

  it('and begins its answer without ending it is hung up on as well', async () => {
    expect(
      await outlast((_incoming, _body, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write(`"${NIGHT_ZONE}`);
      }),
    ).toBe(false);
  });

  it('is given 300 ms', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const system = await serve(night);
    const envelope = JSON.parse(JSON.stringify(envelopeOf(LAUNCH, { system })));
    expect(await isNight(envelope, NOW)).toBe(false);
    expect(timeout.mock.calls).toEqual([[TIME_ZONE_BUDGET_MS]]);
    expect(TIME_ZONE_BUDGET_MS).toBe(300);
    timeout.mockRestore();
  });
});

describe('a server that says too much', () => {
  it.each([200, 500])('under status %i is not heard out', async (status) => {
    const lost = pending<number>();
    const system = await serve((_incoming, _body, response) => {
      let written = 0;
      response.writeHead(status, { 'content-type': 'application/json' });
      const more = (): void => {
        written += 1;
        if (response.write('x'.repeat(1_000))) setImmediate(more);
      };
      response.on('drain', more);
      response.on('close', () => lost.resolve(written));
      more();
    });
    expect(await ask(system)).toBe(false);
    // It would go on for ever: that it ends is that the connection was closed on it.
    expect(await lost.promise).toBeGreaterThan(0);
  });
});

describe('a session', () => {
  it('asks once, at its start, and whispers all through the night', async () => {
    const system = await serve(night);
    const skill = testSkill();
    const first = await skill.invoke(envelopeOf(LAUNCH, { isNew: true, system }));
    const second = await skill.invoke(
      envelopeOf(intentRequest('WhyAtNightIntent'), { system, attributes: attributesOf(first) }),
    );
    for (const { response } of [first, second])
      expect(response).toHaveProperty('outputSpeech.ssml', expect.stringContaining('whispered'));
    expect(server.requests).toBe(1);
  });

  it('that is questioned, ended or unknown to Alexa asks nobody', async () => {
    const system = await serve(night);
    const skill = testSkill();
    for (const type of ['CanFulfillIntentRequest', 'SessionEndedRequest', 'Something.Else'])
      await skill.invoke(envelopeOf({ ...intentRequest('CrampNowIntent'), type }, { isNew: true, system }));
    expect(server.requests).toBe(0);
  });

  it('tells nobody the token or the device, whatever the server does', async () => {
    const print = (['log', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name));
    const system = await serve((incoming, _body, response) => {
      response.writeHead(500, { 'x-echo': incoming.url ?? '' });
      response.end(JSON.stringify(incoming.headers));
    });
    const skill = testSkill();
    const told = await skill.invoke(envelopeOf(LAUNCH, { isNew: true, system }));
    expect(JSON.stringify([told, skill.lines, print.map(({ mock }) => mock.calls)])).not.toContain('SECRET');
    for (const spy of print) spy.mockRestore();
  });
});

describe("the simulator's device", () => {
  it('stands where it is night, or day, at any hour', async () => {
    server = await startScriptedServer(night);
    let now = NOW;
    const settings = await startSettings(() => now, false);
    const system = { apiEndpoint: settings.endpoint, apiAccessToken: 'local' };
    for (let hour = 0; hour < 24; hour += 1) {
      now = NOW + hour * 3_600_000;
      for (settings.night of [true, false]) expect(await ask(system, now)).toBe(settings.night);
    }
    await settings.close();
  });
});
