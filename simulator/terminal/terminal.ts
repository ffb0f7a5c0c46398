import { clearLine, createInterface, cursorTo, emitKeypressEvents, type Key } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Clock } from './player';

/** A person's keys while a response is heard. */
export interface Keys {
  /** Aborts at the first key that breaks in: Enter, a letter, or leaving. */
  readonly signal: AbortSignal;
  readonly pressed: () => { readonly typed: string; readonly leaves: boolean };
  stop(): void;
}

/** A terminal with a person at it. */
export interface Terminal {
  readonly clock: Clock;
  columns(): number;
  /** Writes a line above the moving one. */
  line(text: string): void;
  /** Draws the moving line anew, no wider than it is told, or takes it away. */
  status(draw: ((width: number) => string) | null): void;
  /** Asks for a line that begins with `typed`; null when the person leaves (Ctrl-C, Ctrl-D). */
  ask(prompt: string, typed: string): Promise<string | null>;
  listen(): Keys;
}

/** The real terminal. What is typed is remembered for the arrow keys until it ends, and never written down. */
export function realTerminal(input: ReadStream, output: WriteStream): Terminal {
  let history: string[] = [];
  let drawn = false;

  const erase = (): void => {
    if (!drawn) return;
    cursorTo(output, 0);
    clearLine(output, 0);
    drawn = false;
  };

  return {
    clock: {
      now: () => performance.now(),
      wait: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
    },
    columns: () => output.columns,
    line: (text) => {
      erase();
      output.write(`${text}\n`);
    },
    status: (draw) => {
      erase();
      if (!draw) return;
      output.write(draw(output.columns - 1));
      drawn = true;
    },
    ask: (prompt, typed) =>
      new Promise((resolve) => {
        const reader = createInterface({ input, output, prompt, history, removeHistoryDuplicates: true });
        let answer: string | null = null;
        reader.on('history', (lines) => {
          history = [...lines];
        });
        reader.on('line', (line) => {
          answer = line;
          reader.close();
        });
        reader.on('SIGINT', () => reader.close());
        reader.on('close', () => {
          if (answer === null) output.write('\n');
          resolve(answer);
        });
        reader.prompt();
        reader.write(typed);
      }),
    listen: () => listenTo(input),
  };
}

function listenTo(input: ReadStream): Keys {
  const broken = new AbortController();
  let typed = '';
  let leaves = false;
  const press = (text: string | undefined, key: Key): void => {
    leaves ||= key.ctrl === true && (key.name === 'c' || key.name === 'd');
    const letters = text !== undefined && !key.ctrl && !key.meta && /^[^\p{C}]+$/u.test(text);
    if (letters) typed += text;
    if (letters || leaves || key.name === 'return' || key.name === 'enter') broken.abort();
  };
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on('keypress', press);
  input.resume();
  return {
    signal: broken.signal,
    pressed: () => ({ typed, leaves }),
    stop: () => {
      input.off('keypress', press);
      input.setRawMode(false);
      input.pause();
    },
  };
}
