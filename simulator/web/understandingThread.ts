import { parentPort } from 'node:worker_threads';
import { createUnderstanding } from '../understand/understand';
import type { ThreadMessage } from './understandOnThread';

const answer = (message: ThreadMessage) => parentPort?.postMessage(message);

const understand = createUnderstanding();
answer({ ready: true });
parentPort?.on('message', ({ id, utterance }: { readonly id: number; readonly utterance: string }) =>
  answer({ id, understood: understand(utterance) }),
);
