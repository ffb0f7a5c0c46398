import { createDevice, type Device } from '../../simulator/device/device';
import { DEVICES, type DeviceName } from '../../simulator/device/kinds';
import { startSettings } from '../../simulator/device/settingsServer';
import { createUnderstanding } from '../../simulator/understand/understand';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const understand = createUnderstanding();

function newDevice(options: { device?: DeviceName; apiEndpoint?: string } = {}): Device {
  return createDevice({
    ...options,
    understand,
    startsAt: NOON,
    seed: 1,
    save: async () => {},
    randomId: () => '00000000-0000-4000-8000-000000000000',
    version: '0.0.0',
  });
}

test('time goes on by what is heard, and a second more', async () => {
  const device = newDevice();
  const { seen } = await device.say('start the bedtime stretches');
  const spokenMs = (seen?.timeline.pieces ?? []).reduce((sum, { ms }) => sum + ms, 0);
  const before = device.now;
  const { request } = await device.say('next');
  expect(device.now - before).toBe(spokenMs + 1_000);
  expect(request.request.timestamp).toBe(new Date(device.now).toISOString());
});

test('a session keeps its attributes, and its end forgets them', async () => {
  const device = newDevice();
  const first = await device.say('my calf is cramping');
  const second = await device.say('stop');
  const third = await device.say('yes');
  expect(first.request.session?.new).toBe(true);
  expect(second.request.session).toMatchObject({ new: false, attributes: first.response.sessionAttributes });
  expect(second.ends).toBe(true);
  expect(third.request.session).toMatchObject({ new: true, attributes: {} });
});

test('opening the skill by name begins anew, whatever went on', async () => {
  const device = newDevice();
  await device.say('my calf is cramping');
  const { request } = await device.say('open cramp coach');
  expect(request.session).toMatchObject({ new: true, attributes: {} });
});

test('"exit" ends the session without a word', async () => {
  const device = newDevice();
  await device.say('my calf is cramping');
  expect(await device.say('exit')).toMatchObject({ ends: true, seen: null });
  expect(device.sessionOpen).toBe(false);
});

test.each(Object.keys(DEVICES) as DeviceName[])(
  'a request of %s shows what the device can do',
  async (kind) => {
    const { request } = await newDevice({ device: kind }).say('hello');
    const { interfaces, context } = DEVICES[kind];
    expect(request.context.System.device?.supportedInterfaces).toEqual(interfaces);
    expect(request.context.Viewport).toEqual(context.Viewport);
  },
);

test.each([
  [true, 3],
  [false, 12],
])('the settings give a time zone in which it is night: %s', async (night, hour) => {
  for (const utcHour of [0, 5, 11, 12, 17, 23]) {
    const now = Date.parse('2026-11-22T00:30:00Z') + utcHour * 3_600_000;
    const settings = await startSettings(() => now, night);
    const timeZone = String(await (await fetch(settings.endpoint)).json());
    await settings.close();
    const local = new Date(now).toLocaleString('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' });
    expect(Number(local)).toBe(hour);
  }
});
