import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say } from '../../simulator/say';
import { createUnderstanding } from '../../simulator/understand/understand';
import { type Played, play, withLocalTable } from './commandHarness';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const understand = createUnderstanding();
const root = join(__dirname, '..', '..');

withLocalTable();

function run(args: readonly string[], input: readonly string[] = []): Promise<Played> {
  return play((io) => say(args, io, { understand }), { env: process.env, input, now: NOON });
}

interface Turn {
  readonly [field: string]: unknown;
  readonly timeline: readonly {
    readonly kind: string;
    readonly startMs: number;
    readonly ms: number;
    readonly mark: { readonly step: number } | null;
  }[];
}

async function turns(...args: string[]): Promise<readonly Turn[]> {
  const { code, out, err } = await run(['--json', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a session is one JSON object a turn: the action first, then the answer, then the stored row', async () => {
  const [cramp, yes, helped] = await turns('my calf is cramping', 'yes', 'that helped');
  expect(cramp).toMatchObject({
    utterance: 'my calf is cramping',
    intent: 'CrampNowIntent',
    topic: 'cramp_now',
    muscle: 'calf',
    routine: 'calf_now',
    stretch: null,
    action: null,
    ends: false,
    feedback: null,
    speech: expect.stringMatching(/^Straighten that leg/),
    ssml: expect.stringMatching(/^<speak>Straighten that leg.*<\/speak>$/),
    reprompt: expect.stringMatching(/^<speak>.+<\/speak>$/),
  });
  expect(cramp?.slots).toMatchObject({ muscle: { value: 'calf', id: 'calf' } });
  expect(yes).toMatchObject({ intent: 'AMAZON.YesIntent', understood: 'exact', slots: {}, muscle: null });
  expect(helped).toMatchObject({ feedback: { subject: 'calf_now', helpful: true, day: '2026-11-22' } });
});

test('the timeline has no gaps and lasts as long as the response', async () => {
  const [routine] = await turns('start the bedtime stretches');
  const pieces = routine?.timeline ?? [];
  let endMs = 0;
  for (const { startMs, ms } of pieces) {
    expect(Math.abs(startMs - endMs)).toBeLessThanOrEqual(1);
    endMs = startMs + ms;
  }
  expect(routine?.seconds).toBeCloseTo(endMs / 1000, 0);
  const { mark } = pieces.find((piece) => piece.mark?.step === 2) ?? {};
  expect(mark).toEqual(
    expect.objectContaining({ step: 2, stretch: expect.anything(), side: 'left', repetition: 1 }),
  );
});

test.each([20, 70, 150])(
  'a "repeat" %i s into a routine repeats the step of that moment',
  async (seconds) => {
    const [routine, repeated] = await turns('start the bedtime stretches', '--at', String(seconds), 'repeat');
    const marked = (routine?.timeline ?? []).filter(({ startMs, mark }) => mark && startMs <= seconds * 1000);
    const first = repeated?.timeline.find(({ mark }) => mark !== null);
    expect(repeated?.action).toBe('repeat');
    expect(first?.mark?.step).toBe(marked.at(-1)?.mark?.step);
  },
);

test('an utterance long after the response ended still gets an answer', async () => {
  const [, late] = await turns('start the bedtime stretches', '--at', '3000', 'how long is left');
  expect(late).toMatchObject({ action: 'howLong', speech: expect.stringContaining('left') });
});

test.each([
  ['my calf cramps when i walk', 'circulation_pad', 'calf'],
  ["i can't move my foot and it's cold", 'redflag_blocked_artery', 'foot'],
  ['why do my legs cramp at night', 'why_at_night', null],
  ['is milk good for me', expect.any(String), null],
])('the muscle of "%s" is told, whatever the topic', async (utterance, topic, muscle) => {
  expect(await turns(utterance)).toEqual([expect.objectContaining({ topic, muscle })]);
});

test('--each answers every line of the input in a session of its own', async () => {
  const { code, out } = await run(
    ['--json', '--each'],
    ['my calf is cramping\n', '\n', 'yes\n', `${'my calf is cramping '.repeat(5_000)}\n`, 'stop'],
  );
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers.map(({ intent }) => intent)).toEqual([
    'CrampNowIntent',
    'AMAZON.YesIntent',
    'CrampNowIntent',
    'AMAZON.StopIntent',
  ]);
  // With no session before it, a yes answers nothing.
  expect(answers[1].routine).toBeNull();
});

test('without --json a person reads the turn: what was understood, the pauses, and the end', async () => {
  const { out } = await run(['start the bedtime stretches', '--at', '30', 'stop']);
  expect(out).toMatch(/^U: start the bedtime stretches\n {3}StartRoutineIntent routine=bedtime \(\w+\)\nA: /);
  expect(out).toMatch(/\[\d+(\.\d)? s\]/);
  expect(out).toMatch(/ s, microphone open\n/);
  expect(out).toMatch(/ {3}card: The bedtime stretches\n/);
  expect(out).toMatch(/ s, session closed\n\n$/);
});

test('by night the device is answered softly', async () => {
  const [day] = await turns('why do my legs cramp at night');
  const [night] = await turns('--night', 'why do my legs cramp at night');
  expect(day?.ssml).not.toContain('whispered');
  expect(night?.ssml).toContain('whispered');
});

test('the locale decides the emergency number', async () => {
  const [british] = await turns('--locale', 'en-GB', 'i have chest pain');
  expect(british).toMatchObject({ speech: expect.stringContaining('nine nine nine'), ends: true });
});

test.each([
  [['hello', '--at', 'soon', 'next'], /--at wants seconds from 0 to 3600, not "soon"/],
  [['hello', '--at=-5', 'next'], /--at wants seconds from 0 to 3600, not "-5"/],
  [['hello', '--at', '', 'next'], /--at wants seconds/],
  [['hello', '--at', '5'], /--at wants an utterance after it/],
  [['--loud', 'hello'], /Unknown option '--loud'/],
  [['--device', 'toaster', 'hello'], /No device is called "toaster". Choose from speaker, /],
  [['--locale', 'english', 'hello'], /A locale is written like en-GB, not "english"/],
  [['--each', 'hello'], /standard input/],
  [[], /Say something/],
])('%j is explained and ends with exit code 2', async (args, message) => {
  const { code, out, err } = await run(['--json', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});

test('as a process it writes nothing but JSON', async () => {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(root, 'simulator', 'say.ts'), '--json', 'my calf is cramping', 'that helped'],
    { cwd: root },
  );
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(stderr).toBe('');
  expect(answers.map(({ feedback }) => feedback?.subject)).toEqual([undefined, 'calf_now']);
}, 60_000);
