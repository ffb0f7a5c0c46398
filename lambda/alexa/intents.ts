import type { Event, Steering } from '../conversation/event';
import { intentName, namesake } from '../knowledge/intentName';
import { isRedFlag } from '../knowledge/redFlags';
import { isTopic } from '../knowledge/topics';
import { readSlots, type SlotReader, type Slots } from './slots';

type ToEvent = (slots: SlotReader) => Event;

const steer =
  (action: Steering): ToEvent =>
  () => ({ type: 'steer', action });

const always =
  (event: Event): ToEvent =>
  () =>
    event;

/** What the intents of the model mean that are not named after a topic or a red flag, or mean more than that. */
const INTENTS: Readonly<Record<string, ToEvent>> = {
  CrampNowIntent: ({ muscle, side, position, conditions }) => ({
    type: 'cramp',
    muscle,
    side,
    position,
    conditions,
  }),
  CrampGoneIntent: always({ type: 'gone' }),
  CrampWontStopIntent: always({ type: 'notEased' }),
  // "It has been five minutes" is heard as "it has been half an hour".
  OverTenMinutesIntent: ({ seconds }) =>
    seconds === null ? { type: 'overTenMinutes' } : { type: 'time', seconds, since: true },
  TimeIntent: ({ seconds }) => ({ type: 'time', seconds, since: false }),
  OnlyACrampIntent: always({ type: 'onlyACramp' }),

  StartRoutineIntent: ({ routine, seconds, position, conditions, step }) => ({
    type: 'routine',
    routine,
    seconds,
    position,
    conditions,
    step,
  }),
  StartStretchIntent: ({ stretch, muscle, position, side, seconds, conditions }) => ({
    type: 'stretch',
    stretch,
    muscle,
    position,
    side,
    seconds,
    conditions,
  }),
  MuscleIntent: ({ muscle, side }) => ({ type: 'muscle', muscle, side }),
  SideIntent: ({ side }) => ({ type: 'side', side }),
  PositionIntent: ({ position, conditions }) => ({ type: 'position', position, conditions }),
  ConditionIntent: ({ conditions }) => ({ type: 'condition', condition: conditions[0] ?? null }),
  SteadyIntent: always({ type: 'steady' }),
  ListStretchesIntent: always({ type: 'listStretches' }),
  ListRoutinesIntent: always({ type: 'listRoutines' }),

  NextStretchIntent: steer('next'),
  GoOnIntent: steer('resume'),
  PreviousStretchIntent: steer('previous'),
  RepeatStepIntent: steer('repeat'),
  WaitIntent: steer('pause'),
  SlowerIntent: steer('slower'),
  FasterIntent: steer('faster'),
  LongerIntent: steer('longer'),
  ShorterIntent: steer('shorter'),
  OtherLegIntent: steer('otherLeg'),
  HowLongLeftIntent: steer('howLong'),
  WhatNextIntent: steer('whatNext'),
  HowManyMoreIntent: steer('howManyMore'),
  FormCheckIntent: steer('formCheck'),
  TellMeHowIntent: steer('tellMeHow'),
  PainIntent: steer('pain'),
  QuietIntent: always({ type: 'quiet', on: true }),
  NormalVoiceIntent: always({ type: 'quiet', on: false }),

  SourcesIntent: always({ type: 'source' }),
  HowSureIntent: always({ type: 'howSure' }),
  HelpfulIntent: always({ type: 'helpful', helpful: true }),
  UnhelpfulIntent: always({ type: 'helpful', helpful: false }),
  UnsureIntent: always({ type: 'unsure' }),
  YesItIsIntent: always({ type: 'yes' }),
  NoneOfThoseIntent: always({ type: 'no' }),
  ThanksIntent: always({ type: 'thanks' }),
  StopNowIntent: always({ type: 'stop' }),
  HelpTopicIntent: always({ type: 'help' }),

  'AMAZON.YesIntent': always({ type: 'yes' }),
  'AMAZON.NoIntent': always({ type: 'no' }),
  'AMAZON.HelpIntent': always({ type: 'help' }),
  'AMAZON.StopIntent': always({ type: 'stop' }),
  'AMAZON.CancelIntent': always({ type: 'stop' }),
  // Alexa takes the person home by herself; should it reach us, it is the end.
  'AMAZON.NavigateHomeIntent': always({ type: 'stop' }),
  'AMAZON.FallbackIntent': always({ type: 'fallback' }),
  'AMAZON.MoreIntent': always({ type: 'more' }),
  'AMAZON.RepeatIntent': steer('repeat'),
  'AMAZON.NextIntent': steer('next'),
  'AMAZON.PreviousIntent': steer('previous'),
  'AMAZON.PauseIntent': steer('pause'),
  'AMAZON.ResumeIntent': steer('resume'),
  'AMAZON.StartOverIntent': steer('startOver'),
};

/** What an intent means; one that is not ours counts as not understood. */
export function eventOf(intent: unknown, slots: Slots): Event {
  const toEvent = typeof intent === 'string' ? meaningOf(intent) : null;
  return toEvent ? toEvent(readSlots(slots)) : { type: 'fallback' };
}

/** Whether an intent is one of ours. */
export function knowsIntent(intent: unknown): intent is string {
  return typeof intent === 'string' && meaningOf(intent) !== null;
}

function meaningOf(intent: string): ToEvent | null {
  if (Object.hasOwn(INTENTS, intent)) return INTENTS[intent] ?? null;
  const id = namesake(intent);
  if (intentName(id) !== intent) return null;
  if (isTopic(id)) return ({ muscle }) => ({ type: 'topic', topic: id, muscle });
  return isRedFlag(id) ? always({ type: 'redFlag', sign: id }) : null;
}
