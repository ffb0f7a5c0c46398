import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endpointOf } from './server';

/** What a command writes into the claim file while it holds the database's folder. */
interface Claim {
  readonly pid: number;
  /** Null until its server listens, and again once it closes. */
  readonly port: number | null;
  /** Whether other commands may use its server: it stays until a person ends it. */
  readonly shared: boolean;
}

/**
 * The folder is ours until `release`, or another command's server may be used. `announce(null)` comes before the
 * server closes: a port that does not answer stands for a server that crashed.
 */
export type Claimed =
  | { readonly kind: 'own'; announce(port: number | null): void; release(): void }
  | { readonly kind: 'join'; readonly port: number };

/** A command that has been starting or closing for this many milliseconds hangs. */
const CHANGE_MS = 10_000;
const POLL_MS = 50;
const ANSWER_MS = 2_000;

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
    const text = read(file);
    const other = parse(text);
    if (await isStale(file, other)) {
      // Somebody may have taken the folder over meanwhile.
      if (read(file) === text) rmSync(file, { force: true });
    } else if (other?.shared && other.port !== null) return { kind: 'join', port: other.port };
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

/** The claim file's text; empty when there is none, or nothing in it yet. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string): Claim | null {
  try {
    const value: Partial<Claim> | null = JSON.parse(text);
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
  return written !== undefined && Date.now() - written > CHANGE_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

/**
 * Whether a DynamoDB server answers there: dynalite greets a GET with "healthy: dynamodb…". Not by `fetch`, which
 * may never settle when the server closes at that moment.
 */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(endpointOf(port), { agent: false, timeout: ANSWER_MS }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text.startsWith('healthy: dynamodb')));
    });
    request.on('timeout', () => request.destroy());
    request.on('close', () => resolve(false));
    request.on('error', () => resolve(false));
  });
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
