import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Outcome, openRuntimeApi, type Start } from './runtimeApi';
import type { RuntimeTools } from './tools';

export interface LambdaOptions {
  readonly tools: Pick<RuntimeTools, 'node' | 'client'>;
  /** Folder with `index.js`, as it is deployed. */
  readonly bundle: string;
  /** The function's environment variables. */
  readonly env: Readonly<Record<string, string>>;
}

/** A function in Amazon's own runtime client on Lambda's Node. */
export interface Lambda {
  readonly pid: number;
  /** When the process was started, ms of `performance.now()`. */
  readonly spawnedMs: number;
  /** Settles when the runtime asks for its first event, or reports why it cannot. */
  readonly started: Promise<Start>;
  invoke(event: unknown): Promise<Outcome>;
  /** All that it wrote so far, to either stream. */
  output(): string;
  /** Whether the process that was started is still the one that answers. */
  isAlive(): boolean;
  /** Kills the process, however it is. */
  close(): Promise<void>;
}

/** Starts a function as Lambda does: with its own environment, and nothing of this machine's. */
export async function startLambda({ tools, bundle, env }: LambdaOptions): Promise<Lambda> {
  const api = await openRuntimeApi();
  const spawnedMs = performance.now();
  const child = spawn(tools.node, [tools.client, 'index.handler'], {
    cwd: bundle,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      TZ: ':UTC',
      LANG: 'en_US.UTF-8',
      AWS_REGION: 'us-east-1',
      AWS_LAMBDA_RUNTIME_API: api.address,
      _HANDLER: 'index.handler',
      LAMBDA_TASK_ROOT: bundle,
      AWS_LAMBDA_FUNCTION_NAME: 'cramp-coach',
      AWS_LAMBDA_FUNCTION_VERSION: '1',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/cramp-coach',
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      AWS_LAMBDA_LOG_FORMAT: 'JSON',
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
  }
  const exited = once(child, 'exit');
  return {
    pid: child.pid ?? 0,
    spawnedMs,
    started: api.started,
    invoke: api.invoke,
    output: () => output,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    close: async () => {
      child.kill('SIGKILL');
      await exited;
      await api.close();
    },
  };
}
