import type { MoveWords } from '../../guidanceWords';
import { FirstSide, firstSide, leg, STOP, secondSide, yourLeg } from './phrases';

export const thighAndHip = {
  hamstring_bed_towel: {
    name: 'the lying hamstring stretch',
    setup: (side) =>
      `Lie back, a towel behind your ${firstSide(side)} thigh. Lift the leg with it, and slowly straighten the knee.`,
    steps: [
      'Lie on your back, other knee bent, foot flat.',
      'Put a towel behind the thigh, not the knee.',
      'Lift the leg with the towel and slowly straighten the knee.',
      'Stop when you feel a gentle pull.',
    ],
    change: (side) => `Towel to the ${side} leg.`,
    breathe: 'Breathe out as the knee straightens.',
    feel: 'You should feel a gentle pull behind the thigh.',
    correct: 'If you do not, straighten the knee a little more.',
    abort: `${STOP} Stop if pain shoots below the knee.`,
  },
  hamstring_seated: {
    name: 'the seated hamstring stretch',
    setup: (side) =>
      `Sit on the front of the chair, ${leg(side)} straight, heel down. Tip forward from the hips.`,
    steps: [
      'Sit on the front of the chair.',
      'Put one leg out straight, heel down.',
      'Sit tall, hands on the other thigh.',
      'Tip forward from the hips, back straight.',
    ],
    breathe: 'Breathe out as you tip.',
    feel: 'You should feel a mild pull behind the thigh.',
    correct: 'If you do not, keep the back straight and tip from the hips a little more.',
    abort: `${STOP} Stop if pain shoots down the leg.`,
  },
  hamstring_stand: {
    name: 'the standing hamstring stretch',
    setup: (side) =>
      `Hold something firm. ${FirstSide(side)} heel forward, toes up, knee straight. Push your hips back.`,
    steps: [
      'Hold a wall or bench.',
      'Put one heel forward, toes up, that knee straight.',
      'Bend the other knee a little.',
      'Push your hips back, chest up.',
    ],
    breathe: 'Breathe out as your hips go back.',
    feel: 'You should feel it behind the thigh of the leg in front.',
    correct: 'If you do not, push your hips back a little more, chest up.',
    abort: STOP,
  },
  quad_stand: {
    name: 'the standing front-thigh stretch',
    setup: (side) =>
      `Hold something firm. Take your ${firstSide(side)} ankle, and bring the heel toward your bottom.`,
    steps: [
      'Hold a chair or wall.',
      'Bend one leg and take hold of the ankle or trouser leg.',
      'Gently bring the heel toward your bottom.',
      'Keep your knees close and stand tall.',
    ],
    breathe: 'Easy breaths, tummy gently in.',
    feel: 'You should feel it along the front of the thigh.',
    correct: 'If you do not, keep the knees close and bring the heel a little nearer.',
    abort: `${STOP} Stop if the knee hurts, or the back of the thigh cramps.`,
  },
  quad_side_bed: {
    name: 'the side-lying front-thigh stretch',
    setup: (side) =>
      `Lie on your ${secondSide(side)} side. Bend the top knee, and bring that heel toward your bottom.`,
    steps: [
      'Lie on the other side, with the leg to stretch on top.',
      'Bend the top knee.',
      'Hold the ankle, or loop a towel around it.',
      'Gently bring the heel toward your bottom, knees together.',
    ],
    change: (side) => `Turn over, ${side} leg on top.`,
    breathe: 'Long breaths out.',
    feel: 'You should feel it along the front of the top thigh.',
    correct: 'If you do not, keep the knees together and bring the heel a little nearer.',
    abort: `${STOP} Stop if the knee hurts.`,
  },
  adductor_butterfly: {
    name: 'the butterfly',
    setup: 'Sit tall, back supported, soles of your feet together. Let your knees drop gently outward.',
    steps: [
      'Sit tall with your back supported.',
      'Put the soles of your feet together, and hold your ankles.',
      'Let your knees drop gently outward, and do not push.',
    ],
    breathe: 'Breathe out and let the knees sink.',
    feel: 'You should feel it along both inner thighs.',
    correct: 'If you do not, bring your heels a little closer and let the knees sink by themselves.',
    abort: STOP,
  },
  adductor_stand: {
    name: 'the side lean',
    setup: (side) =>
      `Hold on, feet wide. Bend your ${secondSide(side)} knee and lean that way, ${firstSide(side)} leg straight.`,
    steps: [
      'Hold a chair, and stand with your feet wide.',
      'Bend one knee and lean that way.',
      'Keep the other leg straight, foot flat.',
    ],
    change: (side) => `The other way now, ${side} leg straight.`,
    breathe: 'Breathe out as you lean.',
    feel: 'You should feel the inner thigh of the straight leg.',
    correct: 'If you do not, step a little wider before you lean.',
    abort: STOP,
  },
  hip_flexor_stand: {
    name: 'the standing hip stretch',
    setup: (side) =>
      `Hold on, ${firstSide(side)} foot back, both knees a little bent. Tuck your bottom under and stand tall.`,
    steps: [
      'Hold a desk or wall, and put one foot in front.',
      'Bend both knees slightly and lift the back heel.',
      'Tuck your bottom under and stand tall.',
    ],
    breathe: 'Breathe out as you tuck.',
    feel: 'You should feel the front of the back hip.',
    correct: 'If you do not, tuck your bottom under a little more.',
    abort: STOP,
  },
  glute_figure4_seated: {
    name: 'the seated buttock stretch',
    setup: (side) =>
      `Sit tall, and rest your ${firstSide(side)} ankle on the other knee. Keep your back straight.`,
    steps: [
      'Sit tall on a chair.',
      'Rest one ankle on the other knee.',
      'Keep your back straight, and lean forward a little from the hips if that is comfortable.',
    ],
    change: (side) => `Now the ${side} ankle on top.`,
    breathe: 'Breathe out slowly.',
    feel: 'You should feel it in the buttock of the leg on top.',
    correct: 'If you do not, sit a little taller, with the back straight.',
    abort: `${STOP} Stop if pain shoots down the leg.`,
  },
  knee_straight: {
    name: 'straightening the knee',
    setup: (side) =>
      `Rest ${side === null || side === 'both' ? 'that' : `your ${side}`} heel, toes up, and let the knee straighten slowly.`,
    steps: [
      'Stay lying or sitting, with your heel resting.',
      'Straighten the knee slowly, as far as it comfortably goes, toes up.',
      'Do not push the heel down.',
    ],
    breathe: 'Breathe out as the knee straightens.',
    feel: 'You should feel a gentle pull behind the thigh.',
    correct: 'If you do not, straighten the knee a little more, and leave the heel resting.',
    abort: STOP,
  },
  knee_bent: {
    name: 'bending the knee',
    setup: 'Bend that knee slowly and bring your heel toward your bottom.',
    steps: [
      'Lie on your other side, or sit and slide your foot back under you.',
      'Bend the knee slowly and bring your heel toward your bottom.',
    ],
    breathe: 'Long breaths out.',
    feel: 'You should feel it along the front of the thigh.',
    correct: 'If you do not, bring the heel a little nearer.',
    abort: `${STOP} Stop if the knee hurts.`,
  },
  foot_back: {
    name: 'the foot slide',
    setup: (side) =>
      `Sit, and slide your ${side === 'both' || side === null ? '' : `${side} `}foot back under you, as far as is comfortable.`,
    steps: ['Sit on a firm chair.', 'Slide the foot back under you, only as far as is comfortable.'],
    breathe: 'Long breaths out.',
    feel: 'You should feel it along the front of the thigh.',
    correct: 'If you do not, slide the foot back a little more.',
    abort: `${STOP} Stop if the knee hurts.`,
  },
  leg_out: {
    name: 'the leg slide',
    setup: (side) => `Stay lying or sitting, and slide ${yourLeg(side)} gently out to the side.`,
    steps: ['Stay lying or sitting.', 'Slide the leg gently out to the side, and keep the knee soft.'],
    breathe: 'Breathe out slowly.',
    feel: 'You should feel it along the inner thigh.',
    correct: 'If you do not, slide the leg out a little more.',
    abort: STOP,
  },
  leg_out_small: {
    name: 'the small leg slide',
    setup: (side) => `Stay lying or sitting, and slide ${yourLeg(side)} out to the side, just a little.`,
    steps: ['Stay lying or sitting.', 'Slide the leg a little way out to the side, and keep the knee soft.'],
    breathe: 'Breathe out slowly.',
    feel: 'You should feel a very mild pull along the inner thigh.',
    correct: 'A small slide is enough here.',
    abort: STOP,
  },
  hip_straight: {
    name: 'the leg straight down',
    setup: (side) => `Lie back and let ${yourLeg(side)} straighten slowly, all the way down.`,
    steps: ['Lie back.', 'Let the leg straighten slowly, all the way down.'],
    breathe: 'Breathe out as the leg goes down.',
    feel: 'You should feel the front of the hip lengthen.',
    correct: 'If you do not, let the whole leg grow heavy.',
    abort: STOP,
  },
  hip_straight_side: {
    name: 'the leg straight, on your side',
    setup: 'Lie on your other side and let that leg straighten slowly.',
    steps: ['Lie on your other side.', 'Let the leg straighten slowly.'],
    breathe: 'Breathe out as the leg straightens.',
    feel: 'You should feel the front of the hip lengthen.',
    correct: 'If you do not, let the leg lengthen a little more.',
    abort: STOP,
  },
} as const satisfies Record<string, MoveWords>;

export const wholeLeg = {
  ankle_pumps: {
    name: 'ankle pumps',
    setup: 'Lift your toes up, then relax to the middle. Keep an easy pace.',
    steps: [
      'Pull your toes up, then relax them to the middle.',
      'Keep the pace easy.',
      'Then circle your feet one way, and the other.',
    ],
    breathe: 'Breathe normally.',
    feel: 'You should feel the ankles move and the calves wake up, without strain.',
    correct: 'Lift and relax, and leave the toes loose on the way down.',
    abort: 'Stop if it brings on a cramp.',
  },
  march_warm: {
    name: 'the warm-up march',
    setup: 'March on the spot, arms swinging, at a pace where you can still talk.',
    steps: [
      'March on the spot, arms swinging.',
      'Keep something to hold nearby.',
      'Keep a pace where you can talk.',
    ],
    breathe: 'You should be able to talk.',
    feel: 'You should feel your legs get warm, and still be able to talk.',
    correct: 'If you are out of breath, march more slowly.',
    abort: 'Stop for chest pain, dizziness or sharp pain.',
  },
  heel_walk: {
    name: 'the slow heel-down walk',
    setup: 'Light on, and stay close to something to hold. Walk slowly, heel down first.',
    steps: ['Turn a light on and stay close to something to hold.', 'Walk slowly, heel down first.'],
    breathe: 'Breathe normally.',
    feel: 'You should feel the calf lengthen with each step.',
    correct: 'Take smaller steps, and let each heel come down first.',
    abort: 'Stop if it tightens. Sit down if you feel unsteady.',
  },
  rest_still: {
    name: 'a rest',
    setup: 'Sit or lie where it hurts least, and breathe out slowly.',
    steps: ['Sit or lie where it hurts least.', 'Breathe out slowly, and let the leg be.'],
    breathe: 'Breathe out slowly.',
    feel: 'There is nothing to feel here but rest.',
    correct: 'Let the leg be heavy.',
    abort: STOP,
  },
} as const satisfies Record<string, MoveWords>;
