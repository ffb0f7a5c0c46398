import type { Side } from '../../../knowledge/conditions';
import type { GuidanceWords } from '../../guidanceWords';
import { FirstSide, firstSide, secondSide } from './phrases';

const STOP_LEG =
  'If you felt a pop, or the leg is swollen, hot, cold or numb, let go and get medical help now.';
const STOP_FOOT =
  'If you felt a pop, or the foot is swollen, hot, cold or numb, let go and get medical help now.';
const BREATHE = 'Otherwise, keep breathing out slowly.';
const SEATED_CALF = (side: Side | null): string =>
  `${FirstSide(side)} leg out straight, heel down. Pull your toes up, and sit tall.`;

/** The spoken cue of every line of content 3.2. */
export const cues: GuidanceWords['cues'] = {
  calfOpen: (side) =>
    side === 'both'
      ? 'Straighten both legs and pull your toes up toward your nose. Stay sitting or lying down, and push your heels away.'
      : 'Straighten that leg and pull your toes up toward your nose. Stay sitting or lying down, and push your heel away.',
  calfOpenSide: (side) =>
    side === 'both'
      ? 'Straighten both legs and pull your toes up toward your nose. Sit, or lie on your side, and push your heels away.'
      : 'Straighten that leg and pull your toes up toward your nose. Sit, or lie on your side, and push your heel away.',
  calfStanding: 'Hold something firm, step that leg back, and press its heel down.',
  calfStop: `Keep holding. ${STOP_LEG} Otherwise, rub the calf gently.`,
  calfPress: (side) =>
    side === 'both'
      ? 'Sit on the edge of the bed or chair, both feet flat. Slide your feet back a little, and press your heels down.'
      : 'Sit on the edge of the bed or chair, both feet flat. Slide that foot back a little, and press its heel down.',
  calfAgain: (side) =>
    side === 'both'
      ? 'Now straighten both legs again, toes up toward your nose.'
      : 'Now straighten the leg again, toes up toward your nose.',
  footOpen:
    'Sit up and gently pull your toes back toward your shin. Use your hand, or a sheet looped around the toes.',
  footSheet:
    'Sit up and gently pull your toes back toward your shin. Use a sheet looped around the toes, back straight.',
  footPressOpen: 'Sit and press that whole foot flat on the floor, toes spread.',
  footStanding: 'Hold something firm and press that whole foot flat on the ground.',
  footStop: `Keep holding. ${STOP_FOOT} Otherwise, rub the arch gently.`,
  footStopNoRub: `Keep holding. ${STOP_FOOT} ${BREATHE}`,
  footPress: 'Put both feet flat on the floor, heels down. Spread your toes and press the whole foot down.',
  footAgain: 'Now bring the toes back toward your shin once more.',
  footPressAgain: 'Press the whole foot flat on the floor once more.',
  hamstringOpen:
    'Straighten that knee slowly, as far as it comfortably goes. Stay lying or sitting, with your heel resting and your toes up.',
  hamstringOpenSide:
    'Straighten that knee slowly, as far as it comfortably goes. Sit, or lie on your side, with your heel resting and your toes up.',
  hamstringStanding: 'Hold something firm, heel forward, and straighten that knee slowly.',
  thighStop: `Keep holding. ${STOP_LEG} Otherwise, rub the thigh gently.`,
  hamstringTip:
    'Sit tall with that leg straight and its heel on the floor. Tip forward from your hips, back straight, until you feel a mild pull.',
  hamstringTowel:
    'Lie back, and put a towel behind that thigh. Lift the leg with it, and slowly straighten the knee until you feel a mild pull.',
  hamstringStraight:
    'Rest that heel again, and let the knee straighten slowly. Sit or lie tall, without leaning forward.',
  hamstringStraightSide:
    'Rest that heel again, and let the knee straighten slowly. Sit tall, or lie on your side.',
  onceMore: 'Breathe out, and hold it once more.',
  thighOpen:
    'Bend that knee slowly and bring your heel toward your bottom. Lie on your other side, or sit and slide your foot back under you.',
  thighSitting:
    'Bend that knee slowly and bring your heel toward your bottom. Sit, and slide your foot back under you, only as far as is comfortable.',
  thighStanding: 'Hold something firm, bend that knee, and take hold of your ankle.',
  thighFrontStop: `${STOP_LEG} Otherwise, rub the thigh gently. Ease off if the knee hurts.`,
  thighFrontStopNoRub: `${STOP_LEG} ${BREATHE} Ease off if the knee hurts.`,
  thighCloser:
    'Take hold of that ankle, or loop a towel around it. Bring the heel a little closer, knees together.',
  thighBack: 'Stay sitting. Slide that foot back a little more, only as far as is comfortable.',
  shinOpen:
    'Relax that foot and let it drop, away from your shin. Stay sitting or lying down, and do not pull your toes up.',
  shinOpenSide:
    'Relax that foot and let it drop, away from your shin. Sit, or lie on your side, and do not pull your toes up.',
  shinStanding: 'Sit down and let that foot hang loose.',
  shinStopPress:
    'If the leg was hurt, or is swollen, hot, cold or numb, let go and get medical help now. Otherwise, rest that ankle on your other knee, and gently press the top of the foot down.',
  shinStopHang:
    'If the leg was hurt, or is swollen, hot, cold or numb, get medical help now. Otherwise, let the foot hang loose, and breathe out slowly.',
  shinRub: 'Let the foot hang loose. Rub the muscle beside your shin bone, softly.',
  shinHang: 'Let the foot hang loose. Keep breathing out slowly.',
  shinPressAgain: 'Press the top of the foot gently down once more.',
  shinHangAgain: 'Let the foot hang loose once more, quite relaxed.',
  innerOpen:
    'Slide that leg gently out to the side, away from the other. Stay lying or sitting, and keep the knee soft.',
  innerOpenSide:
    'Slide that leg gently out to the side, away from the other. Sit, or lie on your side, and keep the knee soft.',
  innerSmall:
    'Slide that leg gently out to the side, away from the other. Make it a small slide, and keep the knee soft.',
  innerSmallSide:
    'Slide that leg gently out to the side, away from the other. Make it a small slide, sitting or on your side.',
  innerStanding: 'Hold something firm, feet wide, and lean away from the sore leg.',
  innerStop: `Keep it there. ${STOP_LEG} Otherwise, rub the inner thigh gently.`,
  innerStopNoRub: `Keep it there. ${STOP_LEG} ${BREATHE}`,
  innerButterfly:
    'Sit up with your back supported, soles of your feet together. Let your knees drop outward. Do not push.',
  innerOut: 'Slide that leg out to the side again, and let it rest there, knee soft.',
  innerSmallAgain: 'Slide that leg out to the side again, just a little, and let it rest there.',
  innerSink: 'Breathe out, and let the knees sink a little.',
  buttockOpen: 'Sit and rest that ankle on your other knee, back straight.',
  hipOpen: 'Lie back and let that leg straighten slowly, all the way down.',
  hipSide: 'Lie on your other side and let that leg straighten slowly.',
  stillOpen: 'Sit or lie where it hurts least, and breathe out slowly.',
  stillOpenSide:
    'Sit or lie where it hurts least, and breathe out slowly. If you lie down, lie on your side.',
  stillStop: `${STOP_LEG} ${BREATHE}`,
  stillAgain: 'Stay where it hurts least, and breathe out.',
  legStopNoRub: `Keep holding. ${STOP_LEG} ${BREATHE}`,
  gentler: 'Once more, a little gentler.',
  closeFoot: 'Good. Rest with your foot relaxed. If you get up, turn on a light first and go slowly.',
  closeLeg: 'Good. Let the leg rest. If you get up, turn on a light first and go slowly.',
  closeFootOutdoors: 'Good. Rest with your foot relaxed. When you get up, go slowly.',
  closeLegOutdoors: 'Good. Let the leg rest. When you get up, go slowly.',
  bedtimeSetUp:
    'Sit on a firm chair, near the front, feet flat, with a soft light on. Stop if you feel sharp pain, dizziness or numbness.',
  bedtimeCalf: SEATED_CALF,
  bedtimeHamstring: (side) =>
    `Same again, ${firstSide(side)} leg first. This time tip forward from your hips, back straight, until you feel a mild pull.`,
  bedtimeHamstringStraight: (side) =>
    `Same again, ${firstSide(side)} leg first. This time let the knee straighten slowly, and sit tall without leaning.`,
  bedtimeClose: 'Well done. Loosen the covers, and keep your toes from pointing down.',
  bedtimeLyingSetUp:
    'Lie down and get comfortable, with a towel or belt in reach. Stop if you feel sharp pain, dizziness or numbness.',
  bedtimeLyingCalf: (side) =>
    `${FirstSide(side)} leg straight. Push your heel away, and bring your toes up toward your nose.`,
  bedtimeLyingHamstring: (side) =>
    `Now the towel behind your ${firstSide(side)} thigh. Lift that leg, and slowly straighten the knee until you feel a mild pull.`,
  bedtimeLyingStraight: (side) =>
    `Now rest your ${firstSide(side)} heel on the bed. Let that knee straighten slowly, toes up.`,
  bedtimeStandingSetUp:
    'Light on, and something non-slip on your feet. Face a wall, both hands on it. Stop if you feel sharp pain, dizziness or numbness.',
  bedtimeStandingCalf: (side) =>
    `Step your ${firstSide(side)} foot back, toes forward, heel down, knee straight. Bend the front knee and lean in.`,
  bedtimeStandingHamstring: (side) =>
    `Keep one hand on the wall. ${FirstSide(side)} heel forward, toes up, that knee straight. Bend the other knee, hips back, chest up.`,
  bedtimeStandingKneeSoft: (side) =>
    `Keep one hand on the wall. ${FirstSide(side)} heel forward, toes up, that knee soft. Bend the other knee, hips back, chest up.`,
  warmupSetUp:
    'Warm-up, six and a half minutes. Do not start with chest pain, dizziness, or a fresh injury. Keep something to hold nearby.',
  warmupSetUpShort:
    'A short warm-up. Do not start with chest pain, dizziness, or a fresh injury. Keep something to hold nearby.',
  warmupSetUpSeated:
    'A seated warm-up, on a firm chair that cannot slide. Do not start with chest pain, dizziness, or a fresh injury.',
  warmupMarch: 'March on the spot, arms swinging, at a pace where you can still talk.',
  warmupMarchSeated: 'Stay sitting and march your feet, at a pace where you can still talk.',
  warmupMarchHolding: 'March on the spot, holding on to something firm, at a pace where you can still talk.',
  warmupHeelDigs: 'Now tap your heels in front of you, one after the other, toes up.',
  warmupKneeLifts: 'Now lift your knees, one after the other, to a comfortable height.',
  warmupKneeBends: 'Now ten small knee bends. Hold something if you like.',
  warmupEasy: 'Now an easy march to finish.',
  warmupEasySeated: 'Now an easy seated march to finish.',
  warmupClose: 'Good. Start easy, and save longer stretches for afterward.',
  cooldownSetUp:
    'Stay near a wall or rail. Ease into each stretch, with no bouncing, and stop at any sharp pain or dizziness.',
  cooldownSetUpSeated:
    'Sit on a firm chair or bench. Ease into each stretch, with no bouncing, and stop at any sharp pain or dizziness.',
  cooldownWalk: 'First, walk slowly, and let your breathing settle.',
  cooldownCalf: (side) =>
    `Hands on a wall, ${firstSide(side)} foot back, heel down, knee straight. Bend the front knee and lean in.`,
  cooldownHamstring: (side) =>
    `Hold on. ${FirstSide(side)} heel forward, toes up, knee straight. Bend the other knee, hips back, chest up.`,
  cooldownHamstringSoft: (side) =>
    `Hold on. ${FirstSide(side)} heel forward, toes up, knee soft. Bend the other knee, hips back, chest up.`,
  cooldownQuad: (side) =>
    `Hold the wall. Take your ${firstSide(side)} ankle, and bring the heel toward your bottom, knees close.`,
  cooldownInner: (side) =>
    `Hold on, feet wide. Bend your ${secondSide(side)} knee and lean that way, ${firstSide(side)} leg straight.`,
  cooldownButtock: (side) =>
    `Now sit on a firm chair or bench. Rest your ${firstSide(side)} ankle on your ${secondSide(side)} knee, and lean forward a little, back straight.`,
  cooldownButtockTall: (side) =>
    `Now sit on a firm chair or bench. Rest your ${firstSide(side)} ankle on your ${secondSide(side)} knee, and sit tall, back straight.`,
  cooldownClose: 'Well done. Drink if you are thirsty, and rest if you feel dizzy.',
  deskSetUp:
    'Desk break, under four minutes. Lock the wheels, or push the chair against the desk. Sit tall, feet flat.',
  deskSetUpShort:
    'A short desk break. Lock the wheels, or push the chair against the desk. Sit tall, feet flat.',
  deskPumps:
    'Lift your toes up, then relax to the middle. Twenty times, easy pace. Then five slow circles each way.',
  deskCalf: SEATED_CALF,
  deskHamstring: (side) =>
    `${FirstSide(side)} leg out again. Tip forward from your hips, back straight, until you feel a mild pull.`,
  deskHamstringStraight: (side) =>
    `${FirstSide(side)} leg out again. Let the knee straighten slowly, and sit tall.`,
  deskHamstringSmall: (side) =>
    `${FirstSide(side)} leg out again. Tip forward only a little from your hips, back straight.`,
  deskHip: (side) =>
    `Stand up slowly and hold the desk. ${FirstSide(side)} foot back, both knees a little bent, back heel up. Tuck your bottom under.`,
  deskClose: 'Done. Sit down slowly, or walk a few steps.',
  deskCloseSeated: 'Done. Stay sitting, or walk a few steps.',
  pregnancyPumps:
    'Sit on a firm chair, back supported. Lift your toes up, then relax to the middle, thirty times. Then eight circles each way. Stop at any sharp pain, dizziness or numbness.',
  pregnancyCalf: (side) =>
    `${FirstSide(side)} leg out straight, heel down. Bring your toes up, and sit tall.`,
  pregnancyCalfAgain: (side) => `Stay sitting. ${FirstSide(side)} leg out once more, toes up, and sit tall.`,
  pregnancyWall: (side) =>
    `Stand up slowly, both hands on the wall. ${FirstSide(side)} foot back, heel down, knee straight. Lean in gently.`,
  pregnancyWallAgain: (side) => `Once more, a little shorter. ${FirstSide(side)} foot back.`,
  pregnancyClose: 'Sit or lie down on your side. Keep the covers loose, and your toes from pointing down.',
  pumpCircles: 'Now circle your feet one way.',
  pumpOtherWay: 'And circle the other way.',
  rest: 'Rest for this one, and breathe easily.',
  singleClose: 'Well done. Let your legs rest.',
};
