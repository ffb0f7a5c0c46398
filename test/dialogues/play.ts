import type { Exchange } from '../../simulator/device/device';
import { plainSpeech } from '../../simulator/device/jsonTurn';
import type { Local } from '../../simulator/localSkill';
import { transcript } from '../../simulator/transcript';
import type { Dialogue, Line, NumberedLine } from './parse';
import { brokenRules } from './rules';

export interface Played {
  /** The whole transcript with a mark where it went wrong; null when it went right. */
  readonly failure: string | null;
  /** How many rows it stored. */
  readonly stored: number;
}

/** Plays a dialogue through the model, the real handler and the table, and holds every turn to the rules. */
export async function play(dialogue: Dialogue, local: Local): Promise<Played> {
  const device = local.newDevice();
  device.locale = dialogue.settings.locale;
  device.kind = dialogue.settings.device;
  local.settings.night = dialogue.settings.night;

  const played: string[] = [];
  let exchange: Exchange | null = null;
  let stored = 0;
  let failed = false;
  const fail = (why: string): void => {
    failed = true;
    played.push(`>> ${why}`);
  };
  for (const { line, source, number } of dialogue.lines) {
    if (line.kind === 'says' || line.kind === 'sends') {
      if (exchange?.ends) fail(`line ${number} is said after the session has closed`);
      exchange =
        line.kind === 'says'
          ? await device.say(line.text, line.atMs ?? undefined)
          : await device.send({ type: 'IntentRequest', ...line.sent });
      stored += exchange.seen?.feedback ? 1 : 0;
      played.push(transcript(source.replace(/^U\S*: /, ''), exchange).trimEnd());
      for (const broken of await brokenRules(exchange)) fail(broken);
      for (const text of dialogue.never) if (contains(speechOf(exchange), text)) fail(`never: ${text}`);
      continue;
    }
    if (exchange && !holds(line, exchange)) fail(`line ${number}, ${source}`);
  }
  return { failure: failed ? played.join('\n') : null, stored };
}

/** Lines that make a turn; the others look at the turn before them. */
type Spoken = 'says' | 'sends';

type Check = {
  readonly [K in Line['kind']]: (line: Extract<Line, { kind: K }>, exchange: Exchange) => boolean;
};

const CHECKS: Omit<Check, Spoken> = {
  hears: ({ pattern }, exchange) => matches(speechOf(exchange), pattern),
  reprompt: ({ pattern }, { response }) => {
    const speech = response.response.reprompt?.outputSpeech;
    return matches(speech?.type === 'SSML' ? speech.ssml.replace(/<[^>]*>/g, '') : '', pattern);
  },
  stored: ({ row }, { seen }) => row === storedRow(seen?.feedback ?? null),
  topic: ({ topic }, { seen }) => (seen?.turn.topic ?? 'none') === topic,
  card: ({ title }, { response: { response } }) => {
    const { card } = response;
    return card !== undefined && 'title' in card && card.title === title;
  },
  never: ({ text }, exchange) => !contains(speechOf(exchange), text),
  ends: (_, { ends }) => ends,
  open: (_, { ends }) => !ends,
  whispers: (_, exchange) => isWhispered(exchange),
  aloud: (_, exchange) => !isWhispered(exchange),
};

function holds(line: Exclude<NumberedLine['line'], { kind: Spoken }>, exchange: Exchange): boolean {
  const check = CHECKS[line.kind] as (line: Line, exchange: Exchange) => boolean;
  return check(line, exchange);
}

function storedRow(row: { readonly subject: string; readonly helpful: boolean } | null): string {
  return row ? `${row.subject} ${row.helpful ? 'helped' : 'did not help'}` : 'nothing';
}

function speechOf({ seen }: Exchange): string {
  return seen ? plainSpeech(seen.timeline) : '';
}

function isWhispered({ response: { response } }: Exchange): boolean {
  const { outputSpeech } = response;
  return outputSpeech?.type === 'SSML' && outputSpeech.ssml.includes('whispered');
}

/** The whole speech, where "…" stands for any words. */
function matches(speech: string, pattern: string): boolean {
  const parts = pattern.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'is').test(speech.trim());
}

function contains(speech: string, text: string): boolean {
  return speech.toLowerCase().includes(text.toLowerCase());
}
