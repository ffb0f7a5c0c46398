import { intentRequest, LAUNCH, resolved } from '../test/alexa/envelopes';

/** Sessions as people have them: what is asked first, what comes back, on a speaker or a screen. */
export interface Session {
  readonly screen: boolean;
  readonly requests: readonly object[];
}

const say = intentRequest;
const CRAMP = say('CrampNowIntent', { muscle: resolved(['calf']) });
const BEDTIME = say('StartRoutineIntent', { routine: resolved(['bedtime']) });
const YES = say('AMAZON.YesIntent');
const NO = say('AMAZON.NoIntent');

const SPEAKER: readonly (readonly object[])[] = [
  [LAUNCH, CRAMP, NO, YES],
  [CRAMP, YES],
  [
    BEDTIME,
    say('HowLongLeftIntent'),
    say('AMAZON.PauseIntent'),
    say('AMAZON.ResumeIntent'),
    say('AMAZON.NextIntent'),
  ],
  [LAUNCH, say('WhyAtNightIntent'), say('AMAZON.MoreIntent'), say('SourcesIntent'), say('AMAZON.StopIntent')],
  [say('MagnesiumIntent'), say('HowSureIntent'), NO],
  [say('BlockedArteryIntent')],
  [LAUNCH, say('AMAZON.FallbackIntent'), say('AMAZON.HelpIntent'), say('AMAZON.CancelIntent')],
];

/** Half of them at a speaker and half at a screen. No feedback: that is measured by itself. */
export const SESSIONS: readonly Session[] = [false, true].flatMap((screen) =>
  SPEAKER.map((requests) => ({ screen, requests })),
);
