import { resolve } from 'node:path';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { type EnvelopeParts, envelopeOf, SECRETS, SKILL_ID } from '../alexa/envelopes';
import { type Lambda, type LambdaOptions, startLambda } from './lambda';
import { TOOLS } from './tools';

/** What `npm run test:runtime` has built. */
export const BUNDLE = resolve(__dirname, '../../dist/lambda');

/** The deployed function's variables; nothing listens at the table's address unless a test says where. */
export const ENV = {
  FEEDBACK_TABLE: 'cramp-coach-feedback',
  VERSION: '1.0.0',
  SKILL_ID,
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
};

/** Starts a function, the skill unless told otherwise, that the test ends with `close`. */
export function start(change: Partial<Pick<LambdaOptions, 'bundle' | 'env'>> = {}): Promise<Lambda> {
  return startLambda({ tools: TOOLS, bundle: BUNDLE, env: ENV, ...change });
}

/** A whole request of this very moment, with every id and token that a real one carries. */
export function request(body: object, parts: EnvelopeParts = {}): object {
  return envelopeOf({ timestamp: new Date().toISOString(), ...body }, parts);
}

/** One session: gives each answer and carries the attributes on, as Alexa does. */
export function openSession({ invoke }: Pick<Lambda, 'invoke'>, { screen = false } = {}) {
  let attributes: Record<string, unknown> | null = null;
  return {
    /** Sends a request, so many ms after the last answer as far as the skill can tell. */
    async send(body: object, afterMs = 0): Promise<Response> {
      const isNew = attributes === null;
      const sent = attributes === null ? {} : longAgo(attributes, afterMs);
      const outcome = await invoke(request(body, { isNew, attributes: sent, screen }));
      if (outcome.kind === 'error') throw new Error(outcome.error.errorMessage);
      const answer: ResponseEnvelope = JSON.parse(outcome.body);
      attributes = answer.sessionAttributes ?? {};
      return answer.response;
    },
  };
}

/** What is heard of an answer, with its markup. */
export function heard({ outputSpeech }: Response): string {
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
}

/** Every line on the streams as the JSON that it has to be. */
export function logLines(output: string): readonly Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The ids and tokens of a request that are found in a text. */
export function secretsIn(text: string): readonly string[] {
  return Object.values(SECRETS).filter((secret) => text.includes(secret));
}

/** Attributes of an answer that was given earlier by both clocks: nobody waits through a stretch here. */
function longAgo(attributes: Record<string, unknown>, ms: number): Record<string, unknown> {
  const sent = attributes.sent as { at: number; clock: number } | null;
  return { ...attributes, sent: sent && { ...sent, at: sent.at - ms, clock: sent.clock - ms } };
}
