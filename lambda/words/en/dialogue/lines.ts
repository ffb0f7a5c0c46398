import type { DialogueWords } from '../../dialogueWords';
import type { Region } from '../../region';
import { emergencyNumber, emergencyNumberThen } from '../emergencyNumber';

/** Sentences that need no data. Health wording is that of content sections 2 to 4. */
export function lines(region: Region): DialogueWords['lines'] {
  return {
    welcome: `Welcome to Cramp Coach. I share general information about leg cramps, not medical advice. In an emergency, call ${emergencyNumber(region)}. Say, my calf is cramping, start bedtime stretches, or why do my legs cramp at night.`,
    disclaimer: 'This is general information, not medical advice.',
    settle: 'Sit or stay lying down, and breathe out slowly.',
    worseLegFirst: 'Take the worse leg first, then change.',
    sitDown: 'Sit or lie down now, and breathe slowly.',
    whileUnsure:
      'If you are not sure, straighten the leg and bring your toes toward your nose. If that makes it worse, let go.',
    holdThere: 'Hold it there, and breathe out slowly.',
    holdLonger: 'Keep it gentle. A little longer.',
    restTheLeg:
      'All right. Let the leg rest, and keep it warm. If it is still locked ten minutes after it began, get medical advice now.',
    restWhereItHurtsLeast: 'Sit or lie where it hurts least, and breathe out slowly.',
    leaveItForToday: 'Then let us leave it for today. Rest, and get medical advice if it does not ease.',
    tenMinutes: `A cramp lasting over ten minutes needs medical advice. Call ${region.healthLine} now. With chest pain, trouble breathing, or a cold or numb leg, call ${emergencyNumber(region)}.`,
    letUsStart: 'Good, let us start.',
    stopLine: 'Stop if you feel sharp pain, dizziness or numbness. Do not stretch a swollen or injured leg.',
    noMoreStretching: `No more stretching then. If it is your chest, your breathing, or a cold or numb leg, call ${emergencyNumberThen(region, 'now')}.`,
    noRubbing:
      'In pregnancy, stretch gently and leave out the rubbing. If one leg stays painful, swollen, warm or red, call your midwife now.',
    noRubbingYet: 'Do not rub a leg that was operated on lately. Ask the team that looks after it.',
    noReachingToRub: 'With a new hip, do not reach for the leg to rub it.',
    lieOnYourSide: 'In later pregnancy, lie on your side, and untuck the covers.',
    askBeforeSupplements: `In pregnancy, ask your midwife or ${region.doctor} before any supplement.`,
    callMidwife: 'Then leave the stretches for now, and call your midwife or maternity unit.',
    nothingSafe: `I do not have a safe stretch for that. Please ask your physiotherapist or ${region.doctor}.`,
    notAtNight: 'At night we stay sitting or lying. It is safer in the dark.',
    sittingThen: 'Then we do it sitting, on a firm chair.',
    paused: 'Paused.',
    goOn: 'On we go.',
    lastStep: 'That was the last one.',
    firstStep: 'This is the first one. From the top.',
    slowest: 'That is as slow as I go.',
    fastest: 'That is as fast as I go.',
    longest: 'These holds are as long as is sensible.',
    shortest: 'These holds are as short as is useful.',
    noSides: 'This one is for both legs together.',
    bothTakeTurns: 'Both legs take their turn here.',
    positionNoted: 'Good to know. I will keep to that.',
    conditionNoted: 'Thank you for saying so. I will choose what is safer for you.',
    release:
      'Let go, slowly, and rest. A stretch is never meant to hurt. If you felt a pop, or the leg is swollen, hot, cold or numb, get medical help now.',
    whisper: 'I will whisper.',
    turnItUp: 'For a louder voice, ask Alexa for more volume.',
    normalVoice: 'Back to my normal voice.',
    thanks: 'Thank you. I have noted that it helped, and nothing about you.',
    sorryNotHelpful: 'Thank you for saying so. I have noted that it did not help, and nothing about you.',
    nothingToRate: 'There is nothing to rate yet. Ask me something, or try a stretch, and tell me after.',
    nothingAsked: 'I am listening.',
    noMore: 'That is all I have on that.',
    allRight: 'All right.',
    noRoutineCalledThat: 'I have no routine of that name.',
    noMuscleCalledThat: 'I did not catch the place.',
    stillNeedAnAnswer: 'Good to hear. To be safe I still need a yes or a no.',
    sayLeftRightBoth: 'Just to be sure, name the leg.',
    standingNeeds: 'Standing needs a light on, and something firm to hold.',
    didNotCatch: 'I did not catch that. Try, my calf is cramping, or, does magnesium help leg cramps.',
    stillDidNotCatch:
      'Still not clear, sorry. For a cramp say, my calf is cramping. For stretches say, start bedtime stretches.',
    tryAnotherTime: 'We are not understanding each other just now. Open me again whenever you like. Goodbye.',
    youAreWelcome: 'You are welcome.',
    goodbye: 'Take care.',
    wentWrong: 'Sorry, something went wrong on my side.',
  };
}

export const briefLines: DialogueWords['briefLines'] = {
  welcome: 'Leg cramp help. General information, not medical advice.',
  thanks: 'Thank you.',
  sorryNotHelpful: 'Thank you for saying so.',
  letUsStart: 'Good.',
  whisper: 'Quietly, then.',
};
