import type { remedies } from '../../../knowledge/topics/remedies';
import type { Region } from '../../region';
import type { Answer } from './answer';

export function remediesAnswers({
  doctor,
  pharmacist,
}: Region): Readonly<Record<keyof typeof remedies, Answer>> {
  return {
    medicines_cause: {
      say: `Water tablets, some inhalers, statins and a few others are linked to cramps. Do not stop them; ask your ${pharmacist}.`,
      more: `On a statin, new unexplained muscle pain or weakness means call your ${doctor} or ${pharmacist} today. With dark urine, it is an emergency.`,
    },
    muscle_relaxants: {
      say: `Those need a ${doctor}. Muscle relaxants can cause drowsiness and falls, so I cannot recommend one.`,
      more: null,
    },
    painkillers: {
      say: 'Painkillers are too slow to stop a cramp. They may ease soreness later, if they are safe for you.',
      more: null,
    },
    quinine_tonic: {
      say: 'I do not recommend quinine or tonic water for cramps. Quinine can cause rare but serious bleeding and heart problems.',
      more: `If you already take quinine, talk with your ${doctor}. Unusual bruising or bleeding needs medical help today.`,
    },
    magnesium: {
      say: `Good studies show magnesium is unlikely to help older adults with night cramps. Ask a ${pharmacist} first, above all with kidney problems.`,
      more: 'In pregnancy the studies do not agree. Magnesium can loosen the bowels, builds up in kidney disease, and can clash with some medicines.',
    },
    calcium: {
      say: 'There is no good proof that calcium stops ordinary leg cramps. In pregnancy, ask your midwife.',
      more: null,
    },
    vitamins: {
      say: 'No vitamin is proven to help. One 2024 study of vitamin K two gave hope, but needs a repeat.',
      more: `Never take vitamin K with warfarin unless your ${doctor} agrees.`,
    },
    vitamin_e: {
      say: 'Vitamin E supplements are not proven for leg cramps, and high doses can be risky with blood thinners.',
      more: null,
    },
    potassium_bananas: {
      say: 'Bananas are healthy, but they are too slow to stop a cramp, and low potassium is rarely the cause.',
      more: `Do not take potassium tablets or salt substitutes unless your ${doctor} says so.`,
    },
    electrolytes_salt: {
      say: 'A sports drink may help after heavy sweating. I do not advise salt tablets or extra salt.',
      more: null,
    },
    hydration: {
      say: 'Drink when thirsty and after sweating. Extra water alone often does not stop cramps. With heart or kidney problems, follow your own fluid limit.',
      more: null,
    },
    carbs_food: {
      say: 'A normal balanced diet is enough. There is little proof that any food prevents cramps.',
      more: null,
    },
    alcohol: {
      say: 'In one study of people over sixty, drinking alcohol was linked with more night cramps. Cutting down is worth a try.',
      more: 'A link is not proof that alcohol was the cause.',
    },
    caffeine: {
      say: 'Some clinics suggest less caffeine, but I found no good study. Try it if you like.',
      more: null,
    },
    pickle_juice: {
      say: 'A sip of pickle juice eased cramps in one study of people with liver disease. It is salty, so skip it with blood pressure, heart, kidney or fluid problems.',
      more: 'For mustard and vinegar there are only stories, and they can bring on heartburn.',
    },
    home_remedies: {
      say: 'There is no proof for soap in the bed, spoons or magnets. Soap is harmless, but a gentle stretch is a better first step.',
      more: null,
    },
  };
}
