import type { DialogueWords } from '../../dialogueWords';

/** Someone in pain says "help me", so relief comes first wherever it is asked (alexa-builtins, section 0, 4). */
const RELIEF_FIRST = 'If your leg is cramping now, say, my calf is cramping.';

const GENERAL = `${RELIEF_FIRST} Or say, start bedtime stretches, or, when should I see a doctor about leg cramps. This is general information, not medical advice. In an emergency, call your local emergency number.`;

/** What can be said in each room; the room's own question follows. */
export const help: DialogueWords['help'] = {
  open: GENERAL,
  where: 'Sit or stay lying down, and tell me the place. If you are not sure, say, I am not sure.',
  whichThigh: 'Sit or stay lying down. Say, the front, the back, or the inside.',
  whichRoutine: `${RELIEF_FIRST} I guide bedtime, warm-up, cool-down, desk and pregnancy stretches.`,
  whichStretch: `${RELIEF_FIRST} Or name a muscle, like my calf, and we stretch it.`,
  whichSide: `${RELIEF_FIRST} Or say, the left leg, the right leg, or both legs.`,
  standing: `${RELIEF_FIRST} Say yes if a light is on and you are holding something firm. Say no, and we sit.`,
  offer: `${RELIEF_FIRST} Say yes or no to what I offered, or ask about cramps.`,
  // The question itself is not asked again, so these words must do without it.
  helpful: `${RELIEF_FIRST} Or say, that helped, or, that did not help. I keep only that, and nothing about you.`,
  eased:
    'Keep the stretch gentle, and breathe out. Say yes if it has eased, no if it is still tight, or, it hurts, to let go.',
  checkpoint: `${RELIEF_FIRST} Say yes to go on, or stop to end here.`,
  pregnancyCheck: 'Say yes if any of these is there, and no if none is.',
  safety: 'Say yes if any of these is there, and no if none is.',
  whichDanger: 'With chest pain, trouble breathing, or a cold or numb leg, call your emergency number now.',
  tenMinutes: 'Let the leg rest. Over ten minutes means medical advice now.',
  paused: `${RELIEF_FIRST} Say yes to go on where we were, or stop to end here.`,
  painGone: 'Let go and rest. Say yes if the pain is gone, and no if it is not.',
};
