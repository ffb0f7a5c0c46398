import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { endpointOf } from '../../simulator/dynamo/server';
import type { RuntimeTools } from './tools';

/** No test run is so long; `timeout` then ends a server that somebody forgot, seconds. */
const LONGEST_S = 300;
/** Java starts in about two seconds on an idle machine, ms. */
const START_MS = 30_000;

/** Amazon's own DynamoDB Local, in memory, on a free port of loopback. */
export async function startDynamoLocal({ dynamoLocal }: Pick<RuntimeTools, 'dynamoLocal'>) {
  const port = await freePort();
  const java = ['java', '-Djava.library.path=DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  // Without the last one it would tell Amazon that it was started.
  const options = ['-inMemory', '-port', String(port), '-disableTelemetry'];
  const child = spawn('timeout', ['-k', '1', String(LONGEST_S), ...java, ...options], {
    cwd: dynamoLocal,
    stdio: 'ignore',
  });
  const exited = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill();
    await exited;
  };
  for (let waited = 0; waited < START_MS; waited += 100) {
    if (child.exitCode !== null) break;
    // It answers 400 to a request that says nothing: then it listens.
    const answer = await fetch(endpointOf(port)).catch(() => null);
    if (answer) return { port, close };
    await sleep(100);
  }
  await close();
  throw new Error('DynamoDB Local did not start: try `java -version`; it needs Java 17 or later.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
