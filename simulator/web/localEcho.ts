import { feedbackTableName, lazyStore } from '../../lambda/feedback/lazyStore';
import { type OpenOptions, openDynamo } from '../dynamo/open';
import { createEchoes } from './echoes';
import { listen } from './listen';
import { createPageServer } from './server';
import { startUnderstanding } from './understandOnThread';

export interface LocalEchoOptions {
  readonly dynamo: Omit<OpenOptions, 'shared'>;
  /** The port wished for; the next free one is taken. 0 for any. */
  readonly port: number;
  /** Epoch ms. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** The page is served; database and understanding may still be starting, and turns wait for them. */
export interface LocalEcho {
  readonly port: number;
  readonly url: string;
  /** Resolves when a turn can be answered. @throws when it never will be */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Serves the local Echo on this machine, and starts what it talks to meanwhile. */
export async function openLocalEcho({
  dynamo: where,
  port,
  now,
  onError,
}: LocalEchoOptions): Promise<LocalEcho> {
  const understanding = startUnderstanding();
  const dynamo = openDynamo({ ...where, shared: true });
  const echoes = Promise.all([dynamo, understanding.ready]).then(() =>
    createEchoes({
      understand: understanding.understand,
      save: lazyStore({ table: feedbackTableName(where.env) }),
      now,
    }),
  );
  // Heard of through `ready`, and by every turn.
  echoes.catch(() => {});
  const server = createPageServer({ echoes, dynamo, now, onError });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await understanding.close();
    await echoes.then(
      (open) => open.close(),
      () => {},
    );
    await dynamo.then(
      (open) => open.close(),
      () => {},
    );
  };
  try {
    const got = await listen(server, port);
    return { port: got, url: `http://127.0.0.1:${got}/`, ready: echoes.then(() => {}), close };
  } catch (error) {
    await close();
    throw error;
  }
}
