import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endpointOf } from './server';

/** What a command writes into the claim file while it holds the database's folder. */
interface Claim {
  readonly pid: number;
  /** Null until its server listens. */
  readonly port: number | null;
  /** Whether other commands may use its server: it stays until a person ends it. */
  readonly shared: boolean;
}

/** The folder is ours until `release`, or another command's server may be used. */
export type Claimed =
  | { readonly kind: 'own'; announce(port: number): void; release(): void }
  | { readonly kind: 'join'; readonly port: number };

/** A command that has not announced its port after this many milliseconds never will. */
const START_MS = 10_000;
const POLL_MS = 50;

/**
 * Claims the database's folder through one small file beside it, because only one process can open the
 * database: the first command runs the server, the others use it, or wait until a short one is done. The claim
 * of a process that is gone, or whose port does not answer, is removed.
 * @param waitMs longest wait for a command that does not share, in milliseconds.
 * @throws Error with a sentence for the person when it is still taken after that.
 */
export async function claimFolder(
  file: string,
  { shared, waitMs }: { readonly shared: boolean; readonly waitMs: number },
): Promise<Claimed> {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = 0; ; waited += POLL_MS) {
    if (create(file, { pid: process.pid, port: null, shared })) {
      return {
        kind: 'own',
        announce: (port) => writeFileSync(file, JSON.stringify({ pid: process.pid, port, shared })),
        release: () => rmSync(file, { force: true }),
      };
    }
    const other = read(file);
    if (await isStale(file, other)) rmSync(file, { force: true });
    else if (other?.shared && other.port !== null) return { kind: 'join', port: other.port };
    else if (waited >= waitMs) throw new Error(takenSentence(file, other));
    else await sleep(POLL_MS);
  }
}

function takenSentence(file: string, other: Claim | null): string {
  const who = other === null ? 'Another command' : `Another command (process ${other.pid})`;
  return `${who} is using the local feedback table. Wait until it has ended, or delete ${file} if it is gone.`;
}

function create(file: string, claim: Claim): boolean {
  try {
    writeFileSync(file, JSON.stringify(claim), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(file: string): Claim | null {
  try {
    const value: Partial<Claim> | null = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value?.pid !== 'number') return null;
    return { pid: value.pid, port: value.port ?? null, shared: value.shared === true };
  } catch {
    return null;
  }
}

async function isStale(file: string, claim: Claim | null): Promise<boolean> {
  if (claim !== null && !isRunning(claim.pid)) return true;
  if (claim !== null && claim.port !== null) return !(await answers(claim.port));
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written > START_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

/** Whether a DynamoDB server answers there: dynalite greets a GET with "healthy: dynamodb…". */
async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(endpointOf(port), { signal: AbortSignal.timeout(2_000) });
    return (await response.text()).startsWith('healthy: dynamodb');
  } catch {
    return false;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
