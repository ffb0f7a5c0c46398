import { intentRequest, LAUNCH, plain, resolved, unresolved } from './envelopes';

/** A few things to say, which between them open most questions. */
export const SAID: readonly object[] = [
  LAUNCH,
  intentRequest('CrampNowIntent'),
  intentRequest('CrampNowIntent', { muscle: resolved(['calf']), side: resolved(['left']) }),
  intentRequest('MuscleIntent', { muscle: resolved(['thigh']) }),
  intentRequest('StartRoutineIntent', { routine: resolved(['bedtime']), step: plain('2') }),
  intentRequest('StartRoutineIntent', { routine: resolved(['pregnancy']) }),
  intentRequest('StartRoutineIntent'),
  intentRequest('StartRoutineIntent', { routine: unresolved() }),
  intentRequest('CrampNowIntent', { muscle: unresolved(), position: plain(' ') }),
  intentRequest('HelpfulIntent'),
  intentRequest('StartStretchIntent', { muscle: resolved(['calf']), position: resolved(['standing']) }),
  intentRequest('StartStretchIntent', { muscle: resolved(['hamstring']), duration: plain('PT1M') }),
  intentRequest('PositionIntent', { position: resolved(['outdoors']) }),
  intentRequest('ConditionIntent', { condition: resolved(['pregnancy']) }),
  intentRequest('SideIntent', { side: resolved(['right']) }),
  intentRequest('WhyAtNightIntent'),
  intentRequest('SourcesIntent'),
  intentRequest('QuietIntent'),
  intentRequest('PainIntent'),
  intentRequest('OverTenMinutesIntent'),
  intentRequest('CrampWontStopIntent'),
  intentRequest('CrampGoneIntent'),
  intentRequest('SlowerIntent'),
  intentRequest('LongerIntent'),
  intentRequest('HowLongLeftIntent'),
  intentRequest('NoSuchIntent'),
  ...['Yes', 'No', 'Next', 'Previous', 'Repeat', 'Pause', 'Resume', 'StartOver', 'More', 'Help'].map((name) =>
    intentRequest(`AMAZON.${name}Intent`),
  ),
];
