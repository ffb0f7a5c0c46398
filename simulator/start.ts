import { parseArgs } from 'node:util';
import { type CommandIo, processIo, readOptions, runCommand, UsageError } from './commandIo';
import type { OpenOptions } from './dynamo/open';
import { openLocalEcho } from './web/localEcho';

const USAGE = `npm start -- [--port NUMBER]

Serves an Echo to talk to in the browser, on this machine only, and prints its address. Ctrl-C ends it.

  --port NUMBER  3000 unless told; where it is taken, the next free one
`;

const OPTIONS = {
  port: { type: 'string', default: '3000' },
  help: { type: 'boolean', default: false },
} as const;

/** Serves until `stopped`; gives the exit code. `dynamo` says where the embedded database lies. */
export function start(
  args: readonly string[],
  io: CommandIo,
  stopped: Promise<void>,
  dynamo: Pick<OpenOptions, 'home'> = {},
): Promise<number> {
  return runCommand(io, async () => {
    const { values } = readOptions(() => parseArgs({ args: [...args], options: OPTIONS }));
    if (values.help) return io.out(USAGE);
    const port = portOf(values.port);
    const echo = await openLocalEcho({
      dynamo: { ...dynamo, env: io.env },
      port,
      now: io.now,
      onError: (error) => io.err(`${error instanceof Error ? error.stack : String(error)}\n`),
    });
    try {
      if (echo.port !== port && port !== 0) io.out(`Port ${port} is taken; the next free one is used.\n`);
      io.out(`The local Echo is at ${echo.url}\nCtrl-C ends it.\n`);
      await Promise.all([Promise.race([echo.ready, stopped]), stopped]);
    } finally {
      await echo.close();
    }
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port wants a number from 0 to 65535, not "${text}".`);
}

if (require.main === module) {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  void start(process.argv.slice(2), processIo(), stopped).then((code) => {
    process.exitCode = code;
  });
}
