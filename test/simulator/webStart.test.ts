import { createServer } from 'node:http';
import { start } from '../../simulator/start';
import { createUnderstanding } from '../../simulator/understand/understand';
import { listen } from '../../simulator/web/listen';
import { suggestions } from '../../simulator/web/suggestions';
import { play } from './commandHarness';
import { ask, post } from './webRequests';

/** The understanding learns for seconds where the machine is busy. */
jest.setTimeout(60_000);

const embedded = { home: null };

/** Runs the command until `use` is done, as a person does who ends it with Ctrl-C. */
async function started(args: readonly string[], use: (port: number, out: string) => Promise<void>) {
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let used = Promise.resolve();
  const played = await play((io) => {
    let all = '';
    const out = (text: string) => {
      io.out(text);
      all += text;
      const address = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(text);
      if (address) used = use(Number(address[1]), all).finally(stop);
    };
    return start(args, { ...io, out }, stopped, embedded);
  });
  await used;
  return played;
}

test('it prints an address, answers there, and leaves nothing behind', async () => {
  let port = 0;
  const { code, err } = await started(['--port', '0'], async (got) => {
    port = got;
    const { echo } = JSON.parse((await post(got, '/api/echoes', {})).body);
    const settings = { device: 'small', locale: 'en-GB', night: false };
    const did = { kind: 'say', utterance: 'open cramp coach' };
    const answer = await post(got, '/api/turns', { echo, settings, intoMs: 0, did });
    expect(JSON.parse(answer.body)).toMatchObject({
      intent: 'LaunchRequest',
      understood: 'exact',
      ends: false,
    });
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/);
});

test('it can be ended while it is still starting', async () => {
  const { code, err } = await started(['--port', '0'], async () => {});
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a port in use: the next is taken, and it says so', async () => {
  const other = createServer();
  const taken = await listen(other, 0);
  try {
    await started(['--port', String(taken)], async (port, out) => {
      expect(port).toBeGreaterThan(taken);
      expect(out).toContain(`Port ${taken} is taken`);
    });
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

test.each([['--port=x'], ['--port=70000'], ['--port=-1'], ['--prot=1']])(
  '%s is told what to write',
  async (arg) => {
    const { code, err } = await play((io) => start([arg], io, Promise.resolve(), embedded));
    expect(code).toBe(2);
    expect(err).toMatch(/port|prot/);
  },
);

test('the model understands every suggestion', () => {
  const understand = createUnderstanding();
  const lost = suggestions().filter((said) => understand(said).understood === 'none');
  expect(lost).toEqual([]);
});
