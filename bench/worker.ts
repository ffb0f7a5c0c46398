import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { envelopeOf } from '../test/alexa/envelopes';
import { SESSIONS } from './script';

/*
 * Runs on Node 24 as a process of its own, so that nothing but the handlers is in it. A turn is what the runtime
 * does: the event's bytes in, the answer's bytes out.
 */

type Handler = (event: unknown, context: unknown) => Promise<{ sessionAttributes?: Record<string, unknown> }>;

/** What the bench asks of a worker. */
export interface Task {
  /** Folders of bundles, taken in turn; the first is the skill. */
  readonly bundles: readonly string[];
  /** Times that the whole script is played before it counts. */
  readonly warmUp: number;
  readonly rounds: number;
  /** Records the heap after every so many rounds, once garbage has been collected. */
  readonly heapEvery?: number;
}

export interface Measured {
  /** Milliseconds of every turn, a list for each bundle, then the floor. */
  readonly turns: readonly (readonly number[])[];
  /** Which turns of a list went to a device with a screen, repeated every round. */
  readonly onScreen: readonly boolean[];
  readonly heapMB: readonly number[];
}

process.once('message', (task: Task) => {
  measure(task).then((measured) => process.send?.(measured, () => process.disconnect()));
});

async function measure({ bundles, warmUp, rounds, heapEvery }: Task): Promise<Measured> {
  const load = createRequire(__filename);
  const handlers = bundles.map((bundle): Handler => load(`${bundle}/index.js`).handler);
  const [skill] = handlers;
  if (!skill) throw new Error('No bundle');
  const { events, onScreen } = await record(skill);
  const answers = await Promise.all(events.map((event) => skill(JSON.parse(event), {})));
  const floor: Handler = async (_, index) => answers[index as number] ?? {};
  const contestants = [...handlers, floor];
  // Made in full at the start, so that the heap shows the skill's growth and not the bench's.
  const turns = contestants.map(() => new Float64Array(rounds * events.length));
  const heapMB: number[] = [];

  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, event] of events.entries()) {
      const at = (round - warmUp) * events.length + index;
      for (const [who, handler] of contestants.entries()) {
        const start = performance.now();
        JSON.stringify(await handler(JSON.parse(event), index));
        const ms = performance.now() - start;
        if (round >= warmUp) turns[who]?.fill(ms, at, at + 1);
      }
    }
    // Lets timers and finished writes go, as every event of the runtime does.
    await setImmediate();
    if (heapEvery && round >= warmUp && (round - warmUp + 1) % heapEvery === 0) {
      globalThis.gc?.();
      heapMB.push(process.memoryUsage().heapUsed / 1e6);
    }
  }
  return { turns: turns.map((list) => [...list]), onScreen, heapMB };
}

/** The bytes of every request of the script, with the attributes that the skill itself gives on the way. */
async function record(skill: Handler) {
  const events: string[] = [];
  const onScreen: boolean[] = [];
  for (const { screen, requests } of SESSIONS) {
    let attributes: Record<string, unknown> | undefined;
    for (const request of requests) {
      const timestamp = new Date().toISOString();
      const isNew = attributes === undefined;
      const event = JSON.stringify(
        envelopeOf({ timestamp, ...request }, { isNew, attributes: attributes ?? {}, screen }),
      );
      events.push(event);
      onScreen.push(screen);
      attributes = (await skill(JSON.parse(event), {})).sessionAttributes ?? {};
    }
  }
  return { events, onScreen };
}
