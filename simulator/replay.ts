import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createStore } from '../lambda/feedback/store';
import { type CommandIo, processIo, readOptions, runCommand, UsageError } from './commandIo';
import { type OpenOptions, openDynamo } from './dynamo/open';
import { recordedRow } from './replay/recordedRow';

const USAGE = `npm run replay -- [file]

Puts every feedback row that a log has on record (kind "feedback_on_record") back into the table, from a file or
from standard input. Safe to run again: a row that is there already is left alone.
`;

const OPTIONS = { help: { type: 'boolean', default: false } } as const;
const COUNTS = { stored: 0, alreadyThere: 0, damaged: 0, failed: 0 };

/** Runs the command; gives the exit code. `dynamo` says where the embedded database lies. */
export function replay(
  args: readonly string[],
  io: CommandIo,
  dynamo: Pick<OpenOptions, 'home'> = {},
): Promise<number> {
  return runCommand(io, async () => {
    const { values, positionals } = readOptions(() =>
      parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
    );
    if (values.help) return io.out(USAGE);
    const [file, ...more] = positionals;
    if (more.length > 0) throw new UsageError('Name one file, or none to read standard input.');

    const { stored, alreadyThere, damaged, failed } = await putBack(file, io, dynamo);
    io.out(
      `${stored} stored, ${alreadyThere} already there, ${damaged} damaged lines, ${failed} could not be stored\n`,
    );
    if (failed > 0) throw new Error('Some rows could not be stored. Run the same again later.');
  });
}

async function putBack(file: string | undefined, io: CommandIo, dynamo: Pick<OpenOptions, 'home'>) {
  const input = file === undefined ? Readable.from(io.input) : (await open(file)).createReadStream();
  const { client, table, close } = await openDynamo({ ...dynamo, env: io.env, shared: false });
  const { put } = createStore({ table, client });
  const { signal } = new AbortController();
  const counts = { ...COUNTS };
  try {
    for await (const line of createInterface({ input })) {
      const logged = recordedRow(line);
      if (logged.kind === 'damaged') counts.damaged += 1;
      if (logged.kind !== 'row') continue;
      counts[await put(logged.row, signal).catch(() => 'failed' as const)] += 1;
    }
    return counts;
  } finally {
    await close();
  }
}

if (require.main === module) {
  void replay(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}
