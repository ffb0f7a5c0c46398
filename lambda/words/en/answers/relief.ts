import type { relief } from '../../../knowledge/topics/relief';
import type { Region } from '../../region';
import { emergencyNumberThen } from '../emergencyNumber';
import type { Answer } from './answer';

export function reliefAnswers(region: Region): Readonly<Record<keyof typeof relief, Answer>> {
  return {
    cramp_now: {
      say: 'Sit or stay lying down, and breathe out slowly. Is it your calf, foot, shin, or thigh?',
      more: 'If you are not sure, straighten the leg and bring your toes toward your nose. If that makes it worse, let go.',
    },
    cramp_wont_stop: {
      say: 'Most cramps let go within ten minutes. If yours is past that, or getting worse, stop stretching and get medical advice now.',
      more: `Call ${emergencyNumberThen(region, 'if you also have chest pain, trouble breathing, or a leg that is cold, pale or numb')}.`,
    },
    cramp_gone: {
      say: 'Good. Rest with your foot relaxed. If you get up, turn on a light first, and walk a few slow steps, heels down.',
      more: 'It may feel sore for up to a day. Gentle warmth can help, but not on numb skin or while you sleep.',
    },
    cramp_keeps_returning: {
      say: 'Cramps often return the same night. Repeat the gentle stretch, loosen the covers, and keep your toes from pointing down.',
      more: `If this keeps waking you, see a ${region.doctor}. If one leg swells, or the pain stays, get medical help today.`,
    },
    both_legs: {
      say: 'Stay down so you do not fall. If it is your calves, straighten both legs and bring your toes toward your nose.',
      more: 'Elsewhere, stretch the worse leg first, then change. If both legs feel weak or numb, go to an emergency department now.',
    },
    soreness_after: {
      say: 'Soreness for up to a day is normal. Gentle movement and a warm pack can help, but not on numb skin.',
      more: 'If it stays painful, or turns swollen, red or warm, do not rub it. Get medical help today, because it could be a clot.',
    },
    muscle_damage: {
      say: 'A cramp alone rarely tears muscle. Bruising, a pop, swelling or lost strength should be checked today.',
      more: 'Until then, do not stretch or rub it. Soreness for up to a day, with none of those signs, is normal.',
    },
    which_muscle: {
      say: 'Tell me the place: calf, sole, shin, front of thigh, back of thigh, inner thigh, or buttock.',
      more: 'The calf is the back of the lower leg, and pulls the toes down. A cramp in the sole curls the toes.',
    },
    swimming: {
      say: 'Turn on your back, float, and signal for help. Get out of the water before you stretch.',
      more: null,
    },
    driving: {
      say: 'Pull over safely before you do anything else. I will not guide a stretch while you drive.',
      more: null,
    },
  };
}
