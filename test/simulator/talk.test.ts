import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { talk } from '../../simulator/talk';
import type { Keys, Terminal } from '../../simulator/terminal/terminal';
import { createUnderstanding } from '../../simulator/understand/understand';
import { play, withLocalTable } from './commandHarness';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const root = join(__dirname, '..', '..');
const understand = createUnderstanding();

withLocalTable();

async function piped(...lines: readonly string[]): Promise<string> {
  const { code, out, err } = await play((io) => talk([], io, { person: null, understand }), {
    env: process.env,
    now: NOON,
    input: [lines.join('\n')],
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

/** What a person does: types a line, and may press a key so many ms (of the clock) into the response. */
interface Typed {
  readonly line: string | null;
  readonly keyAfterMs?: number;
  readonly key?: Partial<ReturnType<Keys['pressed']>>;
}

interface Performance {
  readonly code: number;
  /** Lines as they stayed, each prompt with what was typed at it. */
  readonly shown: readonly string[];
  readonly moving: readonly string[];
}

/** Plays a person at a terminal whose clock only moves when it is waited on. */
async function atTerminal(script: readonly Typed[], args: readonly string[] = []): Promise<Performance> {
  const shown: string[] = [];
  const moving: string[] = [];
  const todo = [...script];
  let now = 0;
  let doing: Typed = { line: null };
  let broken = new AbortController();
  let keyAt = Number.POSITIVE_INFINITY;
  const terminal: Terminal = {
    clock: {
      now: () => now,
      wait: async (ms) => {
        now = Math.min(now + ms, keyAt);
        if (now >= keyAt) broken.abort();
      },
    },
    columns: () => 100,
    line: (text) => shown.push(text),
    status: (draw) => {
      if (draw) moving.push(draw(99));
    },
    ask: async (prompt, typed) => {
      doing = todo.shift() ?? { line: null };
      const line = doing.line === null ? null : typed + doing.line;
      shown.push(prompt + (line ?? ''));
      return line;
    },
    listen: () => {
      broken = new AbortController();
      keyAt = now + (doing.keyAfterMs ?? Number.POSITIVE_INFINITY);
      return {
        signal: broken.signal,
        pressed: () => ({ typed: '', leaves: false, ...doing.key }),
        stop: () => {
          keyAt = Number.POSITIVE_INFINITY;
        },
      };
    },
  };
  const { code, out, err } = await play(
    (io) => talk(args, io, { person: { terminal, colour: false }, understand }),
    { env: process.env, now: NOON },
  );
  expect({ out, err }).toEqual({ out: '', err: '' });
  return { code, shown, moving };
}

describe('from a pipe', () => {
  test('each line is answered in order, without greeting, prompt, colour or waiting', async () => {
    const out = await piped('my calf is cramping', '', 'yes', 'that helped');
    expect(out.match(/^[UA]: \w+/gm)).toEqual([
      'U: my',
      'A: Straighten',
      'U: yes',
      'A: Good',
      'U: that',
      'A: Thank',
    ]);
    expect(out).toContain('   stored: calf_now helped\n');
    expect(out).not.toMatch(/›|\[\d+m/);
  });

  test.each([
    ['how long', ':again', /U: how long\n[\s\S]*U: how long\n/],
    ['exit', ':json', /"request": \{[\s\S]*"SessionEndedRequest"[\s\S]*"response": \{/],
    ['hello', ':device round', /The device is now: round\./],
    ['hello', ':device toaster', /No device is called "toaster"/],
    ['hello', ':device', /The device is now: speaker\./],
    [':locale en-GB', 'i have chest pain', /speaks en-GB[\s\S]*nine nine nine/],
    ['hello', ':locale english', /A locale is written like en-GB/],
    ['hello', ':night on', /It is three at night, from the next session on \(:new\)\./],
    ['hello', ':night perhaps', /:night takes on or off\./],
    ['hello', ':fast 20', /Nothing waits here/],
    ['hello', ':fast soon', /:fast takes a number/],
    ['hello', ':report --since 2026-11-22', /Feedback from/],
    ['hello', ':report --loud', /Unknown option '--loud'/],
    ['hello', ':help', /:again +says the last utterance again/],
    ['hello', ':frobnicate', /There is no :frobnicate\. There is :help, :again, /],
    ['hello', ':n', /There is no :n\. There is :night, :new\./],
    [':again', 'hello', /^Nothing has been said yet\.\nU: hello/],
    [':json', 'hello', /^Nothing has been said yet\.\nU: hello/],
    ['my calf is cramping', ':new\nyes', /opens a new session\.\nU: yes\n.*\nA: (?!Good)/],
    [':silence', 'hello', /^The microphone is closed/],
  ])('%s, %s', async (first, second, expected) => {
    expect(await piped(first, second)).toMatch(expected);
  });

  test('silence brings the reprompt, and then the end', async () => {
    const out = await piped('my calf is cramping', ':silence', ':silence', 'yes');
    expect(out).toMatch(/\(8 s of silence\)\n {3}.*Has it eased, yes or no\?\n/);
    expect(out).toMatch(/Alexa closes the session\)\n\nU: yes\n.*\nA: (?!Good)/);
  });

  test('an answer after the reprompt still counts', async () => {
    expect(await piped('my calf is cramping', ':silence', 'yes')).toMatch(/U: yes\n.*\nA: Good/);
  });

  test('the night is heard from the next session on', async () => {
    expect(await piped(':night on', 'why do my legs cramp at night', ':json')).toContain('whispered');
  });

  test(':quit leaves the rest unsaid', async () => {
    expect(await piped('hello', ':quit', 'my calf is cramping')).not.toContain('calf');
  });

  test('as a process: exit code 0, and it ends though the pipe stays open', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'simulator', 'talk.ts')], {
      cwd: root,
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stdin.write('my calf is cramping\n:quit\n');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(out).toMatch(/^U: my calf is cramping\n[\s\S]*microphone open\n\n$/);
  }, 60_000);
});

describe('at a terminal', () => {
  test('greets with how to begin, and leaves with Ctrl-D', async () => {
    const { code, shown } = await atTerminal([]);
    expect(code).toBe(0);
    expect(shown[0]).toMatch(/^Cramp Coach\n[\s\S]*my calf is cramping[\s\S]*:help/);
    expect(shown.at(-1)).toBe('Alexa, › ');
  });

  test('an open microphone waits for an answer, and a closed one for her name', async () => {
    const { shown } = await atTerminal([{ line: 'how long' }, { line: 'stop' }]);
    expect(shown.filter((line) => line.includes('›'))).toEqual([
      'Alexa, › how long',
      'you › stop',
      'Alexa, › ',
    ]);
  });

  test('a routine plays in time: cues with their moment, and a line that counts the hold down', async () => {
    const { shown, moving } = await atTerminal([{ line: 'start the bedtime stretches' }]);
    const stamps = shown.flatMap(
      (line) => /^ {3}(\d+):(\d\d) {2}\S/.exec(line)?.slice(1, 3).map(Number) ?? [],
    );
    const seconds = stamps.flatMap((minutes, index) =>
      index % 2 === 0 ? [minutes * 60 + (stamps[index + 1] ?? 0)] : [],
    );
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    expect(seconds.at(-1)).toBeGreaterThan(180);
    const holds = moving.filter((line) => /step 2 of \d+ .*left leg · hold \d+ s · \d:\d\d left/.test(line));
    const left = holds.map((line) => Number(/hold (\d+) s/.exec(line)?.[1]));
    expect(Math.max(...left)).toBe(10);
    expect(Math.min(...left)).toBe(1);
  });

  test('Enter breaks in, and what is said then meets the moment that was heard', async () => {
    const { shown } = await atTerminal([
      { line: 'start the bedtime stretches', keyAfterMs: 70_000 },
      { line: 'how long is left' },
    ]);
    const heard = shown.find((line) => line.endsWith('heard)'));
    const whole =
      /of (\d):(\d\d) heard/
        .exec(heard ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    const leftSeconds = (whole[0] ?? 0) * 60 + (whole[1] ?? 0) - 70;
    expect(heard).toMatch(/^ {3}\(1:10 of/);
    expect(shown).toContain('Alexa, › how long is left');
    const said = shown.find((line) => line.includes('seconds left') || line.includes('minute'));
    const [minutes = 0, seconds = 0] = [/(\d+) minute/, /(\d+) second/].map((unit) =>
      Number(unit.exec(said ?? '')?.[1] ?? 0),
    );
    // The question at the end is not part of the routine.
    expect(Math.abs(minutes * 60 + seconds - leftSeconds)).toBeLessThanOrEqual(6);
  });

  test('time that runs twenty times faster still breaks in by the simulated clock', async () => {
    const { shown } = await atTerminal([
      { line: ':fast 20' },
      { line: 'start the bedtime stretches', keyAfterMs: 3_500 },
      { line: ':fast off' },
      { line: 'repeat', keyAfterMs: 2_000 },
    ]);
    expect(shown).toContain('Time runs 20 times faster.');
    expect(shown.find((line) => line.endsWith('heard)'))).toMatch(/^ {3}\(1:10 of/);
    expect(shown.join('\n')).toMatch(/Alexa, › repeat\n.*\n {3}0:00 {2}Left leg out straight/);
  });

  test('who simply begins to type breaks in, too, and loses no letter', async () => {
    const { shown } = await atTerminal([
      { line: 'start the bedtime stretches', keyAfterMs: 20_000, key: { typed: 'n' } },
      { line: 'ext' },
    ]);
    expect(shown).toContain('Alexa, › next');
  });

  test('Ctrl-C while Alexa speaks leaves', async () => {
    const { code, shown } = await atTerminal([
      { line: 'start the bedtime stretches', keyAfterMs: 5_000, key: { leaves: true } },
      { line: 'never typed' },
    ]);
    expect(code).toBe(0);
    expect(shown.join('\n')).not.toContain('never typed');
  });

  test('Enter alone is silence, or patience after breaking in', async () => {
    const { shown } = await atTerminal([
      { line: 'my calf is cramping', keyAfterMs: 5_000 },
      { line: '' },
      { line: 'repeat' },
      { line: '' },
      { line: '' },
    ]);
    const text = shown.join('\n');
    expect(text).toMatch(/Alexa listens: say something, such as "next" or "resume"\.\nAlexa, › repeat/);
    expect(text).toMatch(/you › \n\(8 s of silence\)[\s\S]*Alexa closes the session/);
  });

  test('without waiting the whole response is there at once', async () => {
    const { shown, moving } = await atTerminal([{ line: ':fast instant' }, { line: 'my calf is cramping' }]);
    expect(moving).toEqual([]);
    expect(shown.join(' ')).toMatch(/Straighten that leg.*\[\d.*microphone open/);
  });

  test.each([['--device', 'toaster'], ['--locale', 'english'], ['--loud'], ['hello']])(
    '%j is a mistake, with exit code 2',
    async (...args) => {
      const { code, err } = await play((io) => talk(args, io, { person: null, understand }), {
        env: process.env,
      });
      expect(code).toBe(2);
      expect(err).not.toBe('');
    },
  );
});
