import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type CommandIo, processIo, readOptions, runCommand } from './commandIo';
import { DEVICE_NAMES, deviceNamed, localeNamed } from './device/choices';
import type { OpenOptions } from './dynamo/open';
import { type Local, type LocalOptions, openLocal } from './localSkill';
import { type Outcome, runLine } from './terminal/commands';
import { type Conversation, createConversation } from './terminal/conversation';
import { hearingPresenter } from './terminal/hearing';
import { colours, type Paint, plain } from './terminal/paint';
import { readingPresenter } from './terminal/reading';
import { realTerminal, type Terminal } from './terminal/terminal';

const USAGE = `npm run talk -- [--locale LOCALE] [--device NAME] [--night]

A conversation with the skill, typed instead of spoken. Reads from a pipe, too: one utterance a line.

  --locale LOCALE   en-US unless told
  --device NAME     ${DEVICE_NAMES}; speaker unless told
  --night           it is three at night where the device stands
`;

const OPTIONS = {
  locale: { type: 'string', default: 'en-US' },
  device: { type: 'string', default: 'speaker' },
  night: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const GREETING = `You type, the skill answers as Alexa would say it. Nothing leaves this machine.

  open cramp coach
  my calf is cramping
  why do my legs cramp at night

Enter breaks in while Alexa speaks, as "Alexa" does. :help has more, :quit ends.
`;

/** A terminal with a person at it, and whether it shows colour. */
export interface Person {
  readonly terminal: Terminal;
  readonly colour: boolean;
}

export interface TalkOptions extends Pick<OpenOptions, 'home'>, Pick<LocalOptions, 'understand'> {
  /** null where the input is a pipe or a file. */
  readonly person: Person | null;
}

/** Runs the conversation to its end; gives the exit code. */
export function talk(
  args: readonly string[],
  io: CommandIo,
  { person, understand, ...dynamo }: TalkOptions,
): Promise<number> {
  return runCommand(io, async () => {
    const { values } = readOptions(() => parseArgs({ args: [...args], options: OPTIONS }));
    if (values.help) return io.out(USAGE);
    const settings = { locale: localeNamed(values.locale), device: deviceNamed(values.device) };
    const paint = person?.colour ? colours : plain;
    person?.terminal.line(`${paint('heading', 'Cramp Coach')}\n${GREETING}`);

    const local = await openLocal({
      ...settings,
      ...(understand ? { understand } : {}),
      startsAt: io.now(),
      night: values.night,
      dynamo: { env: io.env, shared: true, ...dynamo },
    });
    try {
      await (person ? talkWith(person.terminal, paint, local, io) : answerLines(local, io));
    } finally {
      await local.close();
    }
  });
}

/** A person at a terminal: hears each response in time, and is asked for the next line. */
async function talkWith(terminal: Terminal, paint: Paint, local: Local, io: CommandIo): Promise<void> {
  const conversation = createConversation(local, hearingPresenter(terminal, paint), 1);
  let typed = '';
  for (;;) {
    const line = await terminal.ask(promptFor(conversation, paint), typed);
    if (line === null) return;
    typed = '';
    const outcome = await outcomeOf(line, conversation, io);
    if (outcome === 'leave') return;
    if (outcome === 'goOn') continue;
    const after = await conversation.say(outcome.say);
    if (after.leaves) return;
    typed = after.typed;
  }
}

/** Lines from a pipe: answered in order, without waiting. */
async function answerLines(local: Local, io: CommandIo): Promise<void> {
  const conversation = createConversation(local, readingPresenter(io.out), 'instant');
  for await (const line of createInterface({ input: Readable.from(io.input) })) {
    if (line.trim() === '') continue;
    const outcome = await outcomeOf(line, conversation, io);
    if (outcome === 'leave') return;
    if (outcome !== 'goOn') await conversation.say(outcome.say);
  }
}

/** An utterance, a command, or an empty line, which is silence. */
async function outcomeOf(line: string, conversation: Conversation, io: CommandIo): Promise<Outcome> {
  const text = line.trim();
  if (text !== '' && !text.startsWith(':')) return { say: text };
  return runLine(conversation, text === '' ? ':silence' : text, io);
}

/** To an open microphone one just speaks; else one begins with her name. */
function promptFor({ device, interrupted }: Conversation, paint: Paint): string {
  return paint('steady', device.sessionOpen && !interrupted ? 'you › ' : 'Alexa, › ');
}

/** The process's own terminal, where a person is at both ends of it. */
function processPerson(): Person | null {
  const { stdin, stdout, env } = process;
  if (!stdin.isTTY || !stdout.isTTY || env.TERM === 'dumb') return null;
  return { terminal: realTerminal(stdin, stdout), colour: stdout.hasColors() };
}

if (require.main === module) {
  void talk(process.argv.slice(2), processIo(), { person: processPerson() }).then((code) => {
    process.exitCode = code;
    // Whoever said `:quit` into a pipe need not close it, too.
    process.stdin.unref?.();
  });
}
