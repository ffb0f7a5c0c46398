import { check } from 'ssml-check-core';
import * as v from 'valibot';
import { knowsIntent } from '../../lambda/alexa/intents';
import { stateSchema } from '../../lambda/conversation/state';
import { durationMs } from '../../lambda/guidance/locate';
import { turnLine } from '../../lambda/log/turnLine';
import type { Exchange } from '../../simulator/device/device';
import { plainSpeech } from '../../simulator/device/jsonTurn';
import { RULES } from '../knowledge/denyList';
import { sentences } from '../knowledge/readingEase';

/** The parts of an exchange that the rules look at. */
export type Ruled = Pick<Exchange, 'request' | 'response' | 'seen' | 'log'>;

/** Amazon's limit on speech in characters, and the older and safer one on a response (alexa-platform, 1). */
const MOST_CHARACTERS = 8_000;
const MOST_BYTES = 24 * 1024;
/** What one response may take to hear, so that a session never waits longer for its person, ms. */
const LONGEST_MS = 240_000;
const LONGEST_BREAK_MS = 10_000;
/** Attributes travel both ways at every turn; a whole state is far below this, in bytes. */
const MOST_ATTRIBUTES = 4 * 1024;

/** The tags that no device whispers or stumbles over (alexa-platform, 2), with the attributes we use. */
const TAGS: Readonly<Record<string, RegExp>> = {
  speak: /^$/,
  break: /^ time="\d+ms"$/,
  prosody: /^ (rate="(85|115)%"|volume="soft")$/,
  'amazon:effect': /^ name="whispered"$/,
};

type Rule = (exchange: Ruled) => readonly string[] | Promise<readonly string[]>;

/**
 * What holds for every turn, whatever was said before it. Any test that plays a turn asks `brokenRules` of it.
 */
const EVERY_TURN: readonly Rule[] = [
  markup,
  limits,
  question,
  notEmpty,
  denyList,
  logLine,
  attributes,
  noNames,
];

/** One line for each rule that an exchange breaks; empty for a good one. */
export async function brokenRules(exchange: Ruled): Promise<readonly string[]> {
  const broken = await Promise.all(EVERY_TURN.map((rule) => rule(exchange)));
  return broken.flat();
}

async function markup({ response }: Ruled): Promise<readonly string[]> {
  const errors = await Promise.all(
    ssmlOf(response).map(async (ssml) => {
      const found = await check(ssml, { platform: 'amazon', locale: 'en-US' });
      return [...(found ?? []).map((error) => JSON.stringify(error)), ...tagErrors(ssml)];
    }),
  );
  return errors.flat().map((error) => `markup: ${error}`);
}

function tagErrors(ssml: string): readonly string[] {
  const tags = [...ssml.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)];
  const open: string[] = [];
  const errors: string[] = [];
  for (const [tag, closing, name = '', attributesText = '', selfClosing] of tags) {
    if (closing) {
      if (open.pop() !== name) errors.push(`${tag} closes another tag`);
      continue;
    }
    if (!TAGS[name]?.test(attributesText)) errors.push(`${tag} is none of ours`);
    if (!selfClosing) open.push(name);
  }
  const bare = ssml.replace(/<[^>]*>/g, '');
  if (/[<>"]|&(?!(amp|lt|gt|quot|apos);)/.test(bare)) errors.push('text is not escaped');
  return open.length > 0 ? [...errors, `${open.join(' ')} not closed`] : errors;
}

function limits({ response, seen }: Ruled): readonly string[] {
  const breaks = ssmlOf(response).flatMap((ssml) => [...ssml.matchAll(/time="(\d+)ms"/g)]);
  const bytes = Buffer.byteLength(JSON.stringify(response));
  const ms = seen ? durationMs(seen.timeline) : 0;
  return [
    ...ssmlOf(response)
      .filter((ssml) => ssml.length > MOST_CHARACTERS)
      .map((ssml) => `speech of ${ssml.length} characters`),
    ...breaks.filter(([, time]) => Number(time) > LONGEST_BREAK_MS).map(([tag]) => `break too long: ${tag}`),
    ...(bytes > MOST_BYTES ? [`response of ${bytes} bytes`] : []),
    ...(ms > LONGEST_MS ? [`timeline of ${ms} ms`] : []),
  ];
}

/** An open microphone has been asked for, and a closed one leaves nobody with a question (alexa-platform, 1). */
function question({ response: { response }, seen }: Ruled): readonly string[] {
  if (!seen) return response.outputSpeech || response.reprompt ? ['speaks where nobody listens'] : [];
  const asks = /\?$/.test(lastWords(response.outputSpeech));
  const asksAgain = /\?$/.test(lastWords(response.reprompt?.outputSpeech));
  if (response.shouldEndSession === false) {
    return [
      ...(asks ? [] : ['microphone open without a question']),
      ...(asksAgain ? [] : ['reprompt is no question']),
    ];
  }
  return [
    ...(response.shouldEndSession === true ? [] : ['neither open nor closed']),
    ...(asks ? ['session closed after a question'] : []),
    ...(response.reprompt ? ['session closed with a reprompt'] : []),
  ];
}

function notEmpty({ response, seen }: Ruled): readonly string[] {
  const texts = ssmlOf(response).map(textOf);
  const undone = texts.filter((text) => text === '' || /undefined|null|NaN|\[object|\$\{/.test(text));
  const pieces = seen?.timeline.pieces ?? [];
  return [
    ...undone.map((text) => `empty or unfinished speech: "${text}"`),
    ...(seen && texts.length === 0 ? ['no speech'] : []),
    ...pieces
      .filter((piece) => (piece.kind === 'say' ? piece.text.trim() === '' : !(piece.ms > 0)))
      .map((piece) => `empty piece: ${JSON.stringify(piece)}`),
  ];
}

/** The words that no turn may ever hold, as the answers are held to them. */
function denyList({ response, seen }: Ruled): readonly string[] {
  const said = [seen ? plainSpeech(seen.timeline) : '', ...ssmlOf(response).map(textOf)];
  const topic = seen?.turn.topic;
  const unit = { name: 'turn', text: '', topics: topic ? [topic] : [] };
  const broken = said.flatMap((text) =>
    sentences(text).flatMap((sentence) =>
      RULES.filter((rule) => rule.broken(sentence, unit)).map(({ name }) => `${name}: ${sentence}`),
    ),
  );
  return [...new Set(broken)];
}

const LOG_FIELDS = Object.keys(turnLine({ request: '', ms: 0, locale: '', outcome: 'end' })).sort();

function logLine({ log, request, seen }: Ruled): readonly string[] {
  const { locale, type } = { locale: null, ...request.request };
  return [
    ...(log.length === 1 ? [] : [`${log.length} log lines`]),
    ...log.flatMap((line) => [
      ...(Object.keys(line).sort().join() === LOG_FIELDS.join() ? [] : [`log fields ${Object.keys(line)}`]),
      ...(line.request === type ? [] : [`log has request ${line.request}`]),
      ...(line.intent === null || knowsIntent(line.intent) ? [] : [`log has intent ${line.intent}`]),
      ...(locale === null || line.locale === locale ? [] : [`log has locale ${line.locale}`]),
      ...(seen && line.outcome !== seen.turn.next ? [`log has outcome ${line.outcome}`] : []),
      ...(line.ms >= 0 ? [] : [`log has ${line.ms} ms`]),
    ]),
  ];
}

function attributes({ response: { sessionAttributes = {} }, seen }: Ruled): readonly string[] {
  if (!seen) return [];
  const read = v.safeParse(stateSchema, JSON.parse(JSON.stringify(sessionAttributes)));
  const bytes = Buffer.byteLength(JSON.stringify(sessionAttributes));
  return [
    ...(read.success
      ? []
      : [
          `attributes: ${v.flatten(read.issues).nested ? JSON.stringify(v.flatten(read.issues).nested) : 'not a state'}`,
        ]),
    ...(bytes > MOST_ATTRIBUTES ? [`attributes of ${bytes} bytes`] : []),
  ];
}

/** No id or token of the envelope comes back in a response or a log line. */
function noNames({ response, log }: Ruled): readonly string[] {
  return /amzn1|Bearer/.test(JSON.stringify([response, log])) ? ['an id or token leaks'] : [];
}

type Speech = NonNullable<Ruled['response']['response']['outputSpeech']>;

function ssmlOf({ response }: Ruled['response']): readonly string[] {
  return [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((speech) => {
    if (!speech) return [];
    return [speech.type === 'SSML' ? speech.ssml : speech.text];
  });
}

function lastWords(speech: Speech | undefined): string {
  if (!speech) return '';
  return textOf(speech.type === 'SSML' ? speech.ssml : speech.text);
}

function textOf(ssml: string): string {
  return ssml
    .replace(/<[^>]*>/g, ' ')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&(lt|gt);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
