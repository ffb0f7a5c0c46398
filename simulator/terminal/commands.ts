import { type CommandIo, UsageError } from '../commandIo';
import { DEVICE_NAMES, deviceNamed, localeNamed } from '../device/choices';
import { report } from '../report';
import type { Conversation } from './conversation';

/** What a line that is no utterance asks for: to go on, to leave, or to say something. */
export type Outcome = 'goOn' | 'leave' | { readonly say: string };

interface Command {
  readonly name: string;
  readonly takes: string;
  readonly does: string;
  run(conversation: Conversation, argument: string, io: CommandIo): Promise<Outcome>;
}

/** Fastest that still shows something happen. */
const FASTEST = 1000;

const COMMANDS: readonly Command[] = [
  {
    name: 'help',
    takes: '',
    does: 'this list',
    run: async ({ presenter }) => {
      presenter.note(HELP);
      return 'goOn';
    },
  },
  {
    name: 'again',
    takes: '',
    does: 'says the last utterance again',
    run: async ({ lastUtterance }) => {
      if (lastUtterance === null) throw new UsageError('Nothing has been said yet.');
      return { say: lastUtterance };
    },
  },
  {
    name: 'silence',
    takes: '',
    does: 'lets the microphone wait in vain (Enter does the same)',
    run: async (conversation) => {
      await conversation.keepSilent();
      return 'goOn';
    },
  },
  {
    name: 'json',
    takes: '',
    does: 'request and response of the last turn',
    run: async ({ last, presenter }) => {
      if (last === null) throw new UsageError('Nothing has been said yet.');
      presenter.note(JSON.stringify({ request: last.request, response: last.response }, null, 2));
      return 'goOn';
    },
  },
  {
    name: 'device',
    takes: 'NAME',
    does: DEVICE_NAMES,
    run: async ({ device, presenter }, name) => {
      if (name !== '') device.kind = deviceNamed(name);
      presenter.note(`The device is now: ${device.kind}.`);
      return 'goOn';
    },
  },
  {
    name: 'locale',
    takes: 'en-GB',
    does: 'en-US, en-GB, en-AU, en-CA, en-IN, or one that the skill does not know',
    run: async ({ device, presenter }, locale) => {
      if (locale !== '') device.locale = localeNamed(locale);
      presenter.note(`The device now speaks ${device.locale}.`);
      return 'goOn';
    },
  },
  {
    name: 'night',
    takes: 'on|off',
    does: 'whether it is three at night where the device stands',
    run: async ({ device, settings, presenter }, state) => {
      if (state !== '' && state !== 'on' && state !== 'off') {
        throw new UsageError(':night takes on or off.');
      }
      if (state !== '') settings.night = state === 'on';
      const hour = settings.night ? 'three at night' : 'noon';
      const from = state !== '' && device.sessionOpen ? ', from the next session on (:new)' : '';
      presenter.note(`It is ${hour}${from}.`);
      return 'goOn';
    },
  },
  {
    name: 'fast',
    takes: '20',
    does: 'time runs twenty times faster; off for real time, instant for no waiting',
    run: async (conversation, speed) => {
      conversation.speed = speedOf(speed);
      if (!conversation.presenter.waits)
        throw new UsageError('Nothing waits here: the input is no terminal.');
      conversation.presenter.note(
        conversation.speed === 'instant'
          ? 'Responses are shown without waiting.'
          : `Time runs ${conversation.speed === 1 ? 'as it does' : `${conversation.speed} times faster`}.`,
      );
      return 'goOn';
    },
  },
  {
    name: 'report',
    takes: '',
    does: 'what people found helpful, from the feedback table',
    run: async ({ presenter }, argument, io) => {
      const options = argument.split(/\s+/).filter((option) => option !== '');
      await report(options, {
        ...io,
        out: (text) => presenter.note(text.trimEnd()),
        err: (text) => presenter.complain(text.trimEnd()),
      });
      return 'goOn';
    },
  },
  {
    name: 'new',
    takes: '',
    does: 'leaves the session; what you say next opens another',
    run: async (conversation) => {
      await conversation.leaveSession();
      conversation.presenter.note('What you say next opens a new session.');
      return 'goOn';
    },
  },
  { name: 'quit', takes: '', does: 'ends (so do Ctrl-C and Ctrl-D)', run: async () => 'leave' },
];

const HELP = [
  'Say anything as you would to Alexa: "my calf is cramping", "next", "who says so".',
  'While Alexa speaks, Enter breaks in, as "Alexa" does, and so does simply typing.',
  '',
  ...COMMANDS.map(({ name, takes, does }) => `  ${`:${name} ${takes}`.padEnd(16)} ${does}`),
].join('\n');

/** Runs a line that begins with a colon; a command that is not known, or misused, is explained. */
export async function runLine(conversation: Conversation, line: string, io: CommandIo): Promise<Outcome> {
  const [, name = '', argument = ''] = /^:\s*(\S*)\s*(.*)$/s.exec(line) ?? [];
  try {
    return await commandNamed(name.toLowerCase()).run(conversation, argument.trim(), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    conversation.presenter.complain(error.message);
    return 'goOn';
  }
}

/** The command of that name, or the only one that begins so. */
function commandNamed(name: string): Command {
  const alike = COMMANDS.filter((command) => command.name.startsWith(name));
  const [only] = alike;
  const exact = COMMANDS.find((command) => command.name === name);
  if (exact) return exact;
  if (name !== '' && only && alike.length === 1) return only;
  const names = (name !== '' && alike.length > 1 ? alike : COMMANDS).map((command) => `:${command.name}`);
  throw new UsageError(`There is no :${name}. There is ${names.join(', ')}.`);
}

function speedOf(text: string): Conversation['speed'] {
  if (text === 'off' || text === '') return 1;
  if (text === 'instant') return 'instant';
  const speed = Number(text);
  if (speed >= 0.1 && speed <= FASTEST) return speed;
  throw new UsageError(`:fast takes a number from 0.1 to ${FASTEST}, off, or instant.`);
}
