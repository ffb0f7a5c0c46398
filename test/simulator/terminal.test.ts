import { PassThrough } from 'node:stream';
import { setImmediate as later } from 'node:timers/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import { realTerminal } from '../../simulator/terminal/terminal';

const ENTER = '\r';
const CTRL_C = String.fromCharCode(3);
const CTRL_D = String.fromCharCode(4);
const ESCAPE_SEQUENCES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');

/** A terminal on two streams, 40 columns wide. */
function fakeTty() {
  let raw = false;
  let written = '';
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (on: boolean) => {
      raw = on;
    },
  });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 40 });
  output.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  return {
    terminal: realTerminal(input as unknown as ReadStream, output as unknown as WriteStream),
    press: async (keys: string) => {
      input.write(keys);
      await later();
    },
    isRaw: () => raw,
    written: () => written.replace(ESCAPE_SEQUENCES, ''),
  };
}

test('a line is asked for, and what was typed before is its beginning', async () => {
  const { terminal, press, written } = fakeTty();
  const asked = terminal.ask('you › ', 'n');
  await press(`ext${ENTER}`);
  expect(await asked).toBe('next');
  expect(written()).toContain('you › next');
});

test('the arrow brings back what was said before', async () => {
  const { terminal, press } = fakeTty();
  const first = terminal.ask('', '');
  await press(`my calf is cramping${ENTER}`);
  await first;
  const second = terminal.ask('', '');
  await press(`${String.fromCharCode(27)}[A${ENTER}`);
  expect(await second).toBe('my calf is cramping');
});

test.each([
  ['Ctrl-C', CTRL_C],
  ['Ctrl-D', CTRL_D],
])('%s at a prompt leaves', async (_name, key) => {
  const { terminal, press } = fakeTty();
  const asked = terminal.ask('you › ', '');
  await press(key);
  expect(await asked).toBeNull();
});

test.each([
  ['Enter breaks in', ENTER, { typed: '', leaves: false }],
  ['a letter breaks in and is kept', 'né', { typed: 'né', leaves: false }],
  ['Ctrl-C breaks in and leaves', CTRL_C, { typed: '', leaves: true }],
  ['Ctrl-D breaks in and leaves', CTRL_D, { typed: '', leaves: true }],
])('while a response is heard, %s', async (_name, keys, pressed) => {
  const { terminal, press, isRaw } = fakeTty();
  const listening = terminal.listen();
  expect(isRaw()).toBe(true);
  await press(keys);
  expect(listening.signal.aborted).toBe(true);
  expect(listening.pressed()).toEqual(pressed);
  listening.stop();
  expect(isRaw()).toBe(false);
});

test('an arrow key does not break in', async () => {
  const { terminal, press } = fakeTty();
  const listening = terminal.listen();
  await press(`${String.fromCharCode(27)}[A`);
  expect(listening.signal.aborted).toBe(false);
  listening.stop();
});

test('the moving line is told its room, and gives way to a line that stays', () => {
  const { terminal, written } = fakeTty();
  const widths: number[] = [];
  terminal.status((width) => {
    widths.push(width);
    return 'hold 7 s';
  });
  terminal.line('And release.');
  terminal.status(null);
  expect(widths).toEqual([39]);
  expect(written()).toBe('hold 7 sAnd release.\n');
});

test('a wait ends at once when the person breaks in', async () => {
  const { terminal } = fakeTty();
  const broken = new AbortController();
  const waited = terminal.clock.wait(60_000, broken.signal);
  broken.abort();
  await expect(waited).resolves.toBeUndefined();
});
