import { readFileSync } from 'node:fs';
import { endpointOf, startServer } from '../simulator/dynamo/server';
import { ensureTable } from '../simulator/dynamo/table';
import { intentRequest, LAUNCH } from '../test/alexa/envelopes';
import { clientOf } from '../test/feedback/testTable';
import { startLambda } from '../test/runtime/lambda';
import { ENV, openSession } from '../test/runtime/skill';
import { TOOLS } from '../test/runtime/tools';
import type { Built } from './peers';
import { median, table } from './stats';

const FOLLOWING = 20;
const TURNS = 1_000;

export interface Feedback {
  readonly text: string;
  /** Bytes of the log line of a turn, newline included. */
  readonly logBytes: number;
}

/** Feedback against a table on loopback, through the runtime client, and the memory that the process takes. */
export async function feedbackTurns({ folderOf }: Built, launches: number): Promise<Feedback> {
  const server = await startServer();
  const client = clientOf(server.port);
  await ensureTable(client, ENV.FEEDBACK_TABLE);
  const env = { ...ENV, AWS_ENDPOINT_URL_DYNAMODB: endpointOf(server.port) };
  const first: number[] = [];
  const following: number[] = [];
  const memory: { readonly ready: number; readonly used: number; readonly stored: number }[] = [];
  let logBytes = 0;
  for (let round = 0; round < launches; round += 1) {
    const lambda = await startLambda({ tools: TOOLS, bundle: folderOf('skill'), env });
    try {
      await lambda.started;
      const ready = residentMB(lambda.pid);
      const turns = round === 0 ? TURNS : 20;
      for (let turn = 0; turn < turns; turn += 1)
        await openSession(lambda, { screen: turn % 2 === 1 }).send(LAUNCH);
      const used = residentMB(lambda.pid);
      if (round === 0) logBytes = lambda.output().length / turns;
      for (let row = 0; row <= FOLLOWING; row += 1) (row === 0 ? first : following).push(await store(lambda));
      if (round === 0) memory.push({ ready, used, stored: residentMB(lambda.pid) });
    } finally {
      await lambda.close();
    }
  }
  client.destroy();
  await server.close();
  const [resident = { ready: 0, used: 0, stored: 0 }] = memory;
  const text = [
    table(
      ['ms of the turn that stores', 'median'],
      [
        ['first row of a process: reads `store.js`, makes the client', median(first).toFixed(1)],
        ['following rows', median(following).toFixed(1)],
      ],
    ),
    '',
    table(
      ['resident memory of the whole process, MB', ''],
      [
        ['asking for its first event', resident.ready.toFixed(0)],
        [`after ${TURNS} turns, half of them with a screen`, resident.used.toFixed(0)],
        ['after feedback', resident.stored.toFixed(0)],
      ],
    ),
  ].join('\n');
  return { text, logBytes };
}

/** Milliseconds of the turn in which "that helped" is stored. */
async function store(lambda: Parameters<typeof openSession>[0]): Promise<number> {
  const session = openSession(lambda);
  await session.send(intentRequest('WhyAtNightIntent'));
  const start = performance.now();
  await session.send(intentRequest('HelpfulIntent'));
  return performance.now() - start;
}

function residentMB(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) * 1_024) / 1e6;
}
