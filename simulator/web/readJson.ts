import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/** The longest body that is read, in bytes: an utterance and a few settings are far shorter. */
export const LONGEST_BODY = 8_192;

/**
 * Reads a request's body as JSON.
 *
 * @throws Refusal 413 for a body that is too long, 415 for another type, 400 with what is wrong in it
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'Send JSON, with the content type application/json.');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new Refusal(413, `A body may have ${LONGEST_BODY} bytes at most.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new Refusal(400, `That is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
