import type { GuidanceWords } from '../../guidanceWords';

export const routineNames: GuidanceWords['routineNames'] = {
  calf_now: 'the calf cramp stretch',
  foot_now: 'the foot cramp stretch',
  hamstring_now: 'the back-of-thigh cramp stretch',
  thigh_now: 'the front-thigh cramp stretch',
  shin_now: 'the shin cramp stretch',
  inner_thigh_now: 'the inner-thigh cramp stretch',
  buttock_now: 'the buttock cramp stretch',
  hip_now: 'the hip cramp stretch',
  bedtime: 'the bedtime stretches',
  warmup: 'the warm-up',
  cooldown: 'the cool-down',
  desk: 'the desk break',
  pregnancy_bedtime: 'the pregnancy bedtime stretches',
};

export const legNames: GuidanceWords['legNames'] = {
  left: 'left leg',
  right: 'right leg',
  both: 'both legs',
};

export const notes: GuidanceWords['notes'] = {
  noLean: 'Sit tall, without leaning forward.',
  smallLean: 'Make it a small lean.',
  noReach: 'Do not reach for the leg.',
  withSheet: 'Use a sheet around the toes.',
  sittingTall: 'Sit tall, back straight.',
  backSupported: 'Keep your back supported.',
  onYourSide: 'Lie on your side, or sit.',
  bothHands: 'Keep both hands on the wall.',
  firmHold: 'Keep a firm hold.',
  fixedChair: 'Use a chair that cannot slide.',
  kneeSoft: 'Keep the knee soft.',
  onBench: 'A bench will do.',
  stepWithRail: 'Only on a step with a rail.',
  seated: 'Stay sitting for this one.',
  walkingAid: 'Use your usual walking aid.',
  lightOn: 'Keep a light on.',
  onTheBed: 'Do this one on the bed.',
  sitDownFirst: 'Sit down first.',
};
