import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type CommandIo, processIo, readOptions, runCommand, UsageError } from './commandIo';
import { DEVICE_NAMES, deviceNamed, localeNamed } from './device/choices';
import type { Exchange } from './device/device';
import { jsonTurn } from './device/jsonTurn';
import type { OpenOptions } from './dynamo/open';
import { type LocalOptions, openLocal } from './localSkill';
import { transcript } from './transcript';

const USAGE = `npm run --silent say -- [options] "utterance" [[--at SECONDS] "utterance" …]

Plays one session and prints each turn.

  --at SECONDS      the next utterance is said so many seconds into the response before it
  --each            reads utterances from standard input, one a line, each in a session of its own
  --json            one JSON object a turn
  --locale LOCALE   en-US unless told
  --device NAME     ${DEVICE_NAMES}; speaker unless told
  --night           it is three at night where the device stands
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  each: { type: 'boolean', default: false },
  at: { type: 'string', multiple: true },
  locale: { type: 'string', default: 'en-US' },
  device: { type: 'string', default: 'speaker' },
  night: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

interface Line {
  readonly utterance: string;
  /** Ms into the response before; undefined for just after it. */
  readonly intoMs: number | undefined;
}

/** Where the embedded database lies, and an understanding that was learnt before. */
export type SayOptions = Pick<OpenOptions, 'home'> & Pick<LocalOptions, 'understand'>;

/** Runs the command; gives the exit code. */
export function say(
  args: readonly string[],
  io: CommandIo,
  { understand, ...dynamo }: SayOptions = {},
): Promise<number> {
  return runCommand(io, async () => {
    const { values, tokens } = readOptions(() =>
      parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true }),
    );
    if (values.help) return io.out(USAGE);
    const lines = linesOf(tokens);
    if (values.each && lines.length > 0)
      throw new UsageError('With --each the utterances come from standard input.');
    if (!values.each && lines.length === 0) throw new UsageError(`Say something.\n\n${USAGE}`);

    const local = await openLocal({
      ...(understand ? { understand } : {}),
      startsAt: io.now(),
      dynamo: { env: io.env, shared: false, ...dynamo },
      locale: localeNamed(values.locale),
      device: deviceNamed(values.device),
      night: values.night,
    });
    const print = (utterance: string, exchange: Exchange): void =>
      io.out(
        values.json ? `${JSON.stringify(jsonTurn(utterance, exchange))}\n` : transcript(utterance, exchange),
      );
    try {
      if (values.each) {
        for await (const utterance of createInterface({ input: Readable.from(io.input) })) {
          if (utterance.trim() !== '') print(utterance, await local.newDevice().say(utterance));
        }
        return;
      }
      const device = local.newDevice();
      for (const { utterance, intoMs } of lines) print(utterance, await device.say(utterance, intoMs));
    } finally {
      await local.close();
    }
  });
}

type Token = { readonly kind: string; readonly name?: string; readonly value?: string | undefined };

/** `--at` belongs to the utterance that comes after it. */
function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  let intoMs: number | undefined;
  for (const { kind, name, value } of tokens) {
    if (kind === 'option' && name === 'at') intoMs = secondsOf(value) * 1000;
    if (kind === 'positional' && value !== undefined) {
      lines.push({ utterance: value, intoMs });
      intoMs = undefined;
    }
  }
  if (intoMs !== undefined) throw new UsageError('--at wants an utterance after it.');
  return lines;
}

function secondsOf(value: string | undefined): number {
  const seconds = Number(value);
  if (value === undefined || value.trim() === '' || !(seconds >= 0 && seconds <= 3600)) {
    throw new UsageError(`--at wants seconds from 0 to 3600, not "${value}".`);
  }
  return seconds;
}

if (require.main === module) {
  void say(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}
