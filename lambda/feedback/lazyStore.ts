import type { SaveFeedback } from './row';
import type { FeedbackStore } from './store';

/** What `./store` gives. */
interface StoreModule {
  createStore(options: { readonly table: string }): FeedbackStore;
}

/**
 * Saves into DynamoDB's `table`. The store, and with it the AWS SDK, is loaded at the first row and not before,
 * so that a cold start does not wait for it.
 */
export function lazyStore({
  table,
  load = () => import('./store'),
}: {
  readonly table: string;
  readonly load?: () => Promise<StoreModule>;
}): SaveFeedback {
  let store: Promise<FeedbackStore> | undefined;
  return async (row, signal) => {
    store ??= load()
      .then(({ createStore }) => createStore({ table }))
      .catch((error: unknown) => {
        // The next row tries again.
        store = undefined;
        throw error;
      });
    await (await store).put(row, signal);
  };
}

/**
 * The table's name from the environment variable `FEEDBACK_TABLE`.
 * @throws Error with a sentence that says what to set.
 */
export function feedbackTableName(env: Readonly<Record<string, string | undefined>>): string {
  const name = env.FEEDBACK_TABLE ?? '';
  if (/^[A-Za-z0-9_.-]{3,255}$/.test(name)) return name;
  throw new Error(
    'Set the environment variable FEEDBACK_TABLE to the name of the DynamoDB table for feedback ' +
      `(3 to 255 letters, digits, ".", "-" or "_"); it is ${name === '' ? 'not set' : `"${name}"`}.`,
  );
}
