import type { MoveWords } from '../../guidanceWords';
import { firstSide, footOf, Leg, leg, STOP } from './phrases';

export const calfAndFoot = {
  calf_flex_bed: {
    name: 'toes to nose',
    setup: (side) => `${Leg(side)} straight, heel away, and bring your toes up toward your nose.`,
    steps: [
      'Stay lying down, or sit up slowly.',
      'Straighten the leg.',
      'Push your heel away from you.',
      'Slowly bring your toes up toward your nose, and hold it there, gently.',
    ],
    breathe: 'Breathe out slowly as you pull.',
    feel: 'You should feel a mild pull in the calf, behind the lower leg.',
    correct: 'If you do not, push the heel away a little more, with the knee straight.',
    abort: `${STOP} If the cramp jumps to your shin, let the foot relax.`,
  },
  calf_towel_bed: {
    name: 'the towel pull',
    setup: (side) =>
      `Sit up, ${leg(side)} straight, a towel around the ball of the foot. Gently pull it toward you, knee straight.`,
    steps: [
      'Sit up with your leg straight in front of you.',
      'Put a towel, belt or sheet around the ball of your foot, not the toes.',
      'Hold both ends, and gently pull the towel toward you, knee straight.',
      'Sit tall, and do not round your back.',
    ],
    breathe: 'Slow breath in, long breath out.',
    feel: 'You should feel a mild pull in the calf.',
    correct: 'If you do not, keep the knee straight and draw the towel in a little.',
    abort: STOP,
  },
  calf_seated: {
    name: 'the seated calf stretch',
    setup: (side) =>
      `Sit tall near the front of the chair. ${Leg(side)} straight, heel down, toes pulled up.`,
    steps: [
      'Sit near the front of a firm chair.',
      'Straighten one leg, heel on the floor.',
      'Pull your toes up toward you, and sit tall.',
    ],
    breathe: 'Breathe out as your toes come up.',
    feel: 'You should feel a mild pull in the calf, and perhaps behind the knee.',
    correct: 'If you do not, straighten the knee and bring the toes closer to you.',
    abort: STOP,
  },
  calf_wall: {
    name: 'the standing calf stretch',
    setup: (side) => `Both hands on a wall, ${footOf(side)} back, heel down, knee straight. Lean in.`,
    steps: [
      'Face a wall and put both hands on it.',
      'Step one foot back, toes pointing forward.',
      'Keep the back knee straight and the heel down.',
      'Bend the front knee and lean in.',
    ],
    breathe: 'Steady, easy breaths.',
    feel: 'You should feel it in the calf of the back leg.',
    correct: 'If you do not, step back a little further and press that heel down.',
    abort: STOP,
  },
  soleus_wall: {
    name: 'the bent-knee calf stretch',
    setup: (side) =>
      `Both hands on a wall, ${footOf(side)} back. Bend both knees, both heels down, and sink a little.`,
    steps: [
      'Stand as for the calf stretch, one foot behind.',
      'Now bend both knees, and keep both heels down.',
      'Sink a little until you feel it low in the back calf.',
    ],
    breathe: 'Long breath out as you sink.',
    feel: 'You should feel it low in the back calf, near the heel.',
    correct: 'If you do not, bend the back knee a little more, with the heel down.',
    abort: STOP,
  },
  heel_drop: {
    name: 'the heel drop',
    setup: 'Hold the rail, the balls of both feet on the bottom step. Slowly let both heels sink.',
    steps: [
      'Hold the rail with a firm grip.',
      'Put the balls of both feet on the bottom step.',
      'Slowly let both heels sink below the step, and stop at a gentle stretch.',
    ],
    breathe: 'Breathe out as your heels sink.',
    feel: 'You should feel it in both calves.',
    correct: 'If you do not, let the heels sink a little lower, slowly.',
    abort: STOP,
  },
  foot_toe_pull: {
    name: 'the toe pull',
    setup: (side) =>
      `Sit, hold the toes of your ${footOf(side)}, and gently bring them back toward your shin.`,
    steps: [
      'Sit and rest that ankle on the other knee.',
      'Hold all your toes with your hand, and gently bring them back toward your shin.',
      'If you cannot reach, keep the foot down and loop a towel or sheet around the toes.',
    ],
    breathe: 'Slow breaths.',
    feel: 'You should feel it along the arch, under the foot.',
    correct: 'If you do not, bring all the toes back a little more.',
    abort: STOP,
  },
  foot_press: {
    name: 'the foot press',
    setup: (side) => `Sit with both feet flat. Press your whole ${footOf(side)} into the floor, toes spread.`,
    steps: [
      'Sit on the edge of the bed or chair, both feet on the floor.',
      'Press the whole foot flat, toes spread.',
      'For the calf, slide that foot back a little and press the heel down.',
    ],
    breathe: 'Breathe out as you press.',
    feel: 'You should feel the sole of the foot spread and lengthen.',
    correct: 'If you do not, spread the toes and press the heel down too.',
    abort: STOP,
  },
  shin_seated: {
    name: 'the seated shin stretch',
    setup: (side) =>
      `Rest your ${side === 'left' || side === 'right' ? `${side} ` : ''}ankle on the other knee, and gently press the top of the foot down.`,
    steps: [
      'Let the foot relax, and do not pull the toes up.',
      'Rest that ankle on the other knee.',
      'Put your hand on top of the foot, and gently press it down and away.',
    ],
    breathe: 'Slow breaths.',
    feel: 'You should feel it along the front of the shin.',
    correct: 'If you do not, let the ankle go loose and press a little more, gently.',
    abort: `${STOP} If the calf starts to cramp, relax the foot.`,
  },
  shin_toe_drag: {
    name: 'the standing toe drag',
    setup: (side) =>
      `Hold a wall. Put the top of your ${firstSide(side)} toes on the floor behind you, and bend both knees a little.`,
    steps: [
      'Hold a wall.',
      'Put the top of your toes on the floor behind you.',
      'Bend both knees a little, and ease forward until the front of the ankle stretches.',
    ],
    breathe: 'Easy breaths.',
    feel: 'You should feel it over the front of the ankle and the shin.',
    correct: 'If you do not, ease forward a little more, slowly.',
    abort: STOP,
  },
  foot_hang: {
    name: 'the hanging foot',
    setup: 'Relax that foot and let it hang loose, away from your shin.',
    steps: ['Let the foot relax, and do not pull the toes up.', 'Let it hang down, away from your shin.'],
    breathe: 'Slow breaths.',
    feel: 'You should feel the shin go soft as the foot hangs.',
    correct: 'If you do not, let the whole leg rest, and leave the toes alone.',
    abort: STOP,
  },
} as const satisfies Record<string, MoveWords>;
