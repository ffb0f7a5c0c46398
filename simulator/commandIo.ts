import { isNativeError } from 'node:util/types';

/** What a command needs of the process around it, so that tests can stand in for it. */
export interface CommandIo {
  readonly env: Record<string, string | undefined>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly input: AsyncIterable<string | Buffer>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit codes of the commands. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** A mistake in the command line; its message tells the person what to write. */
export class UsageError extends Error {}

/** What `parse`, a call of `util.parseArgs`, gives; @throws UsageError for an option that is not known. */
export function readOptions<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** Runs a command; what it throws becomes one line on the error output and an exit code. */
export async function runCommand(io: CommandIo, command: () => Promise<void>): Promise<number> {
  try {
    await command();
    return EXIT.done;
  } catch (error) {
    io.err(`${messageOf(error)}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

function messageOf(error: unknown): string {
  return isNativeError(error) ? error.message || error.name : String(error);
}

/** The real process. A reader that has had enough (`| head`) ends it quietly. */
export function processIo(): CommandIo {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  return {
    env: process.env,
    now: Date.now,
    input: process.stdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
