import type { RedFlagId } from '../../knowledge/redFlagIds';
import type { Region } from '../region';
import { callNow, emergencyNumber, emergencyNumberThen } from './emergencyNumber';

/**
 * What is said when a danger sign is heard: the line that matters first, once; the dialogue repeats it. It says
 * what "could be", never what is, and nothing that would calm the person out of calling.
 */
export function redFlags(region: Region): Readonly<Record<RedFlagId, string>> {
  const call = callNow(region);
  const number = emergencyNumber(region);
  const { doctor, pharmacist, healthLine } = region;
  return {
    chest: `This could be an emergency. ${call} I cannot make the call for you. Do not rub or stretch the leg.`,
    call_for_help: `${call} I cannot make the call for you. If you cannot reach a phone, shout for help.`,
    blocked_artery: `A cold, pale or numb leg can mean a blocked artery. ${call} Keep the leg still.`,
    stroke: `Those can be signs of a stroke. ${call}`,
    cauda_equina:
      'That needs an emergency department now, because nerves in the back may be trapped. Do not drive yourself.',
    rhabdo:
      'Muscle pain with dark urine can be muscle breakdown. Stop exercising and go to an emergency department now.',
    heatstroke: `This can be heatstroke. ${call} Move to a cool place and cool the skin.`,
    heat_exhaustion: `Stop, get to a cool place, sip fluids and cool your skin. If you are no better in thirty minutes, or feel confused or faint, call ${number}.`,
    compartment:
      'Severe pain with numbness after an injury needs an emergency department now. Do not stretch or rub it.',
    fracture: `Keep the leg still and do not stand on it. Go to an emergency department, or call ${number}.`,
    fall: `Do not try to stand. ${call} If you cannot reach a phone, shout for help, and keep warm.`,
    tetanus: `That can be tetanus. Go to an emergency department now, or call ${number}.`,
    widespread: `Cramps with confusion, a seizure or an uneven heartbeat are an emergency. ${call}`,
    bite: `Cramps after a bite can be serious. Keep still. ${call}`,
    crisis: `I am sorry you are feeling this way. Please call ${emergencyNumberThen(region, 'or a crisis line, now')}.`,
    clot: `That could be a blood clot. Do not rub or stretch it. Get medical help today. If you feel breathless or have chest pain, call ${emergencyNumberThen(region, 'now')}.`,
    maternity_clot: `Do not rub or stretch it. Please call your midwife, maternity unit or ${doctor} now, because clots are more likely in pregnancy and after birth.`,
    maternity: 'Please call your midwife or maternity unit now about that.',
    injury:
      'That could be an injury, not a cramp. Do not stretch or rub it. Get it checked today, at an emergency department if you cannot stand on it.',
    statin_pain: `Call your ${doctor} or ${pharmacist} today about that medicine, and ask if you should pause it.`,
    advice_today: `That needs medical advice today. Call ${healthLine}.`,
    foot_sore: `That can mean poor circulation. Please get an urgent appointment with your ${doctor}.`,
    old_numbness: `Long-standing numbness is worth telling your ${doctor} about. I will not guide a stretch until they say it is fine.`,
  };
}
