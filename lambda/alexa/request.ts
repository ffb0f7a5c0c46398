import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { type Event, plainRoutine } from '../conversation/event';
import { namesake } from '../knowledge/intentName';
import { isLocale } from '../knowledge/locales';
import { HABIT_IDS } from '../knowledge/routineIds';
import { eventOf, knowsIntent } from './intents';
import { touchEvent } from './touch';

/**
 * What a request means to the dialogue; null for one that is not part of it. What the schema requires is not always
 * there (alexa-builtins, section 3.8): an intent without a name is one that was not understood.
 */
export function eventFrom(request: Request): Event | null {
  switch (request?.type) {
    case 'LaunchRequest':
      return taskEvent(request.task?.name);
    case 'IntentRequest':
      return eventOf(request.intent?.name, request.intent?.slots);
    case 'Alexa.Presentation.APL.UserEvent':
      return touchEvent(request.arguments);
    default:
      return null;
  }
}

/** The request's moment in epoch ms, on Alexa's clock: ISO 8601, or epoch ms in some old envelopes. */
export function sentAtMs({ timestamp }: { readonly timestamp: unknown }, otherwiseMs: number): number {
  const isEpoch = typeof timestamp === 'number' || /^\d+$/.test(textOf(timestamp));
  const ms = isEpoch ? Number(timestamp) : Date.parse(textOf(timestamp));
  return Number.isFinite(ms) ? ms : otherwiseMs;
}

/** A locale that is missing, or is none, is not guessed: the words of no country fit all. */
export function localeOf({ request }: RequestEnvelope): string {
  const locale = textOf({ locale: null, ...request }.locale);
  return isLocale(locale) ? locale : 'unknown';
}

/** The intent of a request, when it is one of ours. */
export function intentOf(request: Request): string | null {
  const name: unknown = request.type === 'IntentRequest' ? request.intent?.name : null;
  return knowsIntent(name) ? name : null;
}

/** Whether the device declares APL (alexa-builtins, section 3.8: the list may be empty or null). */
export function hasScreen({ context }: RequestEnvelope): boolean {
  return context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;
}

/** A task is a routine by its name (`<skill>.Bedtime`); one that we do not know opens the skill. */
function taskEvent(name: unknown): Event {
  const task = namesake(textOf(name).split('.').at(-1) ?? '');
  const routine = HABIT_IDS.find((id) => id === task);
  return routine ? plainRoutine(routine) : { type: 'launch' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
