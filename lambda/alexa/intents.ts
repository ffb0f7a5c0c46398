import type { Event, Steering } from '../conversation/event';
import { intentName, namesake } from '../knowledge/intentName';
import { isRedFlag } from '../knowledge/redFlags';
import { isTopic } from '../knowledge/topics';
import { readSlots, type SlotReader, type Slots } from './slots';

/** The event of an intent, or what makes it out of the slots. */
type Meaning = Event | ((slots: SlotReader) => Event);

const steer = (action: Steering): Event => ({ type: 'steer', action });

/** What the intents of the model mean that are not named after a topic or a red flag, or mean more than that. */
const INTENTS: Readonly<Record<string, Meaning>> = {
  CrampNowIntent: ({ muscle, side, position, conditions }) => ({
    type: 'cramp',
    muscle,
    side,
    position,
    conditions,
  }),
  CrampGoneIntent: { type: 'gone' },
  CrampKeepsReturningIntent: ({ again, muscle }) =>
    again ? { type: 'crampAgain' } : { type: 'topic', topic: 'cramp_keeps_returning', muscle },
  NotYetIntent: { type: 'notYet' },
  CrampWontStopIntent: ({ muscle, side, worse }) => ({
    type: 'notEased',
    muscle,
    side,
    worse: worse === true,
  }),
  // "It has been five minutes" is heard as "it has been half an hour".
  OverTenMinutesIntent: ({ seconds }) =>
    seconds === null ? { type: 'overTenMinutes' } : { type: 'time', seconds, since: true },
  TimeIntent: ({ seconds }) => ({ type: 'time', seconds, since: false }),
  OnlyACrampIntent: { type: 'onlyACramp' },

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
  SteadyIntent: { type: 'steady', steady: true },
  UnsteadyIntent: { type: 'steady', steady: false },
  ListStretchesIntent: { type: 'listStretches' },
  ListRoutinesIntent: { type: 'listRoutines' },

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
  UnwellIntent: { type: 'unwell' },
  TinglingIntent: { type: 'unwell' },
  QuietIntent: { type: 'quiet', on: true },
  NormalVoiceIntent: { type: 'quiet', on: false },

  SourcesIntent: { type: 'source' },
  HowSureIntent: { type: 'howSure' },
  HelpfulIntent: { type: 'helpful', helpful: true },
  UnhelpfulIntent: { type: 'helpful', helpful: false },
  UnsureIntent: { type: 'unsure' },
  YesItIsIntent: { type: 'yes' },
  NoneOfThoseIntent: { type: 'no' },
  ThanksIntent: { type: 'thanks' },
  StopNowIntent: { type: 'stop' },
  HelpTopicIntent: { type: 'help' },

  'AMAZON.YesIntent': { type: 'yes' },
  'AMAZON.NoIntent': { type: 'no' },
  'AMAZON.HelpIntent': { type: 'help' },
  'AMAZON.StopIntent': { type: 'stop' },
  'AMAZON.CancelIntent': { type: 'stop' },
  // Alexa takes the person home by herself; should it reach us, it is the end.
  'AMAZON.NavigateHomeIntent': { type: 'stop' },
  'AMAZON.FallbackIntent': { type: 'fallback' },
  'AMAZON.MoreIntent': { type: 'more' },
  'AMAZON.RepeatIntent': steer('repeat'),
  'AMAZON.NextIntent': steer('next'),
  'AMAZON.PreviousIntent': steer('previous'),
  'AMAZON.PauseIntent': steer('pause'),
  'AMAZON.ResumeIntent': steer('resume'),
  'AMAZON.StartOverIntent': steer('startOver'),
};

/** What an intent means; one that is not ours counts as not understood. */
export function eventOf(intent: unknown, slots: Slots): Event {
  const meaning = (typeof intent === 'string' ? meaningOf(intent) : null) ?? { type: 'fallback' };
  return typeof meaning === 'function' ? meaning(readSlots(slots)) : meaning;
}

/** Whether an intent is one of ours. */
export function knowsIntent(intent: unknown): intent is string {
  return typeof intent === 'string' && meaningOf(intent) !== null;
}

function meaningOf(intent: string): Meaning | null {
  if (Object.hasOwn(INTENTS, intent)) return INTENTS[intent] ?? null;
  const id = namesake(intent);
  if (intentName(id) !== intent) return null;
  if (isTopic(id)) return ({ muscle }) => ({ type: 'topic', topic: id, muscle });
  return isRedFlag(id) ? { type: 'redFlag', sign: id } : null;
}
