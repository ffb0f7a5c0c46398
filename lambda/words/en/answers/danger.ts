import type { danger } from '../../../knowledge/topics/danger';
import type { Region } from '../../region';
import { callNow, emergencyNumber, emergencyNumberThen } from '../emergencyNumber';
import type { Answer } from './answer';

export function dangerAnswers(region: Region): Readonly<Record<keyof typeof danger, Answer>> {
  const call = callNow(region);
  const number = emergencyNumber(region);
  const { doctor, healthLine } = region;
  return {
    emergency: {
      say: `This could be an emergency. ${call} I cannot call for you.`,
      more: 'Do not stretch or rub the leg while you wait.',
    },
    redflag_clot: {
      say: 'One leg that is swollen, warm, throbbing, red or darker could be a clot. Do not rub or stretch it. Get medical help today.',
      more: `With breathlessness, chest pain or coughing blood, call ${emergencyNumberThen(region, 'now')}. On brown or black skin, redness is harder to see.`,
    },
    redflag_blocked_artery: {
      say: `A leg that is suddenly cold, pale, numb or will not move is an emergency. ${call}`,
      more: 'Keep the leg still. Do not rub or stretch it.',
    },
    redflag_rhabdo: {
      say: 'Muscle pain with dark urine, like cola, or with real weakness needs emergency care now. Stop exercising, and go to an emergency department.',
      more: 'It can follow hard exercise, heat, a crush or some medicines, hours or days later. A blood test shows it.',
    },
    redflag_weakness: {
      say: `Sudden weakness, numbness, a drooping face, or loss of bladder control is an emergency. ${call}`,
      more: `Weakness that builds slowly, or a muscle that is shrinking, needs a visit to a ${doctor} soon.`,
    },
    redflag_injury: {
      say: 'A pop, bad swelling, or not being able to stand on it can mean an injury, not a cramp. Do not stretch or rub it; get it checked today.',
      more: `A bent leg, bone showing, or numbness after an injury is an emergency. Keep it still and call ${number}.`,
    },
    redflag_heat: {
      say: `Stop, get to a cool place, sip fluids and cool your skin. If you are no better in thirty minutes, call ${number}.`,
      more: 'Confusion, fainting, a seizure, or very hot skin without sweat is an emergency right away.',
    },
    infection_wound: {
      say: 'Muscle stiffness, spasms or a tight jaw after a dirty wound can be tetanus. Go to an emergency department now.',
      more: `With an ordinary cramp, but a dirty wound lately, call ${healthLine} today.`,
    },
    circulation_pad: {
      say: `Pain that starts when you walk and stops when you rest can mean narrowed arteries. Please book a visit with your ${doctor}.`,
      more: 'A foot sore that will not heal, or night foot pain eased by hanging the leg down, needs an urgent appointment.',
    },
    when_doctor: {
      say: `See a ${doctor} if cramps often wake you, started after a new medicine, come when you walk, or go with weakness.`,
      more: 'Still locked after ten minutes: medical advice now. One swollen leg: today. Chest pain, or a suddenly cold or numb leg, is an emergency.',
    },
    is_dangerous: {
      say: 'Usually not. Most leg cramps are painful but harmless.',
      more: 'One swollen, warm or red leg needs medical help today. Chest pain, trouble breathing, or a cold or numb leg is an emergency.',
    },
  };
}
