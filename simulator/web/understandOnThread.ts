import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Understood } from '../understand/understand';

/** The understanding on a thread of its own, so that the page is served while it still learns. */
export interface UnderstandingThread {
  readonly understand: (utterance: string) => Promise<Understood>;
  /** Resolves once it has learnt the model. @throws when it could not. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

export type ThreadMessage =
  | { readonly ready: true }
  | { readonly id: number; readonly understood: Understood };

/** A thread does not inherit the loader that makes Node read TypeScript. */
const BOOT = "require('tsx/cjs'); require(require('node:worker_threads').workerData);";

export function startUnderstanding(): UnderstandingThread {
  const worker = new Worker(BOOT, { eval: true, workerData: join(__dirname, 'understandingThread.ts') });
  const asked = new Map<number, (understood: Understood) => void>();
  let count = 0;
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The understanding has ended.')));
  });
  const ready = new Promise<void>((resolve) => {
    worker.on('message', (message: ThreadMessage) => {
      if ('ready' in message) return resolve();
      asked.get(message.id)?.(message.understood);
      asked.delete(message.id);
    });
  });
  // Whoever waits for an answer hears of it; nobody may be waiting.
  broken.catch(() => {});
  return {
    ready: Promise.race([ready, broken]),
    understand: (utterance) => {
      count += 1;
      const id = count;
      const answer = new Promise<Understood>((resolve) => asked.set(id, resolve));
      worker.postMessage({ id, utterance });
      return Promise.race([answer, broken]);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
