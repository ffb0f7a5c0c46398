import type { people } from '../../../knowledge/topics/people';
import type { Region } from '../../region';
import type { Answer } from './answer';

export function peopleAnswers({ doctor, pharmacist }: Region): Readonly<Record<keyof typeof people, Answer>> {
  return {
    age_older: {
      say: `Cramps get more common with age. Sitting stretches are the safer choice, and a medicine check with your ${pharmacist} is worthwhile.`,
      more: null,
    },
    pregnancy: {
      say: 'They are common later in pregnancy. Stretch each calf for about thirty seconds, sitting down, or standing with both hands on a wall.',
      more: `Stretch, but do not rub. If one leg stays painful, or is swollen, warm or red, call your midwife or ${doctor} now.`,
    },
    children: {
      say: `Growing pains affect both legs at night and are gone by morning. A limp, fever or swelling needs a ${doctor} today; one-sided pain needs a visit.`,
      more: 'An adult should guide any stretch gently.',
    },
    dialysis_kidney: {
      say: 'During dialysis, tell your nurse at once. At home, ask your kidney team before any supplement, salt substitute or extra drink.',
      more: 'Quick loss of fluid and low blood pressure can bring on cramps while you are treated.',
    },
    liver_cirrhosis: {
      say: 'Cramps are very common with cirrhosis. Gentle night stretching may help; ask your liver team about anything else.',
      more: 'Pickle juice is very salty, so with fluid in the belly, ask your team before you try it.',
    },
    diabetes: {
      say: 'With diabetes, cramp-like pain can come from nerves or circulation. Tell your diabetes team soon, and look at your feet daily.',
      more: 'If your feet are numb, do not use heat packs. A new sore, swelling or heat in a foot needs medical advice today.',
    },
    thyroid_other: {
      say: `Some conditions, such as an underactive thyroid or nerve problems, can cause cramps. Your ${doctor} can check with simple tests.`,
      more: null,
    },
    heat_exercise: {
      say: 'Stop, stretch gently, rest in the shade, and sip fluids. Dizziness or vomiting means cool down now; confusion or collapse is an emergency.',
      more: null,
    },
  };
}
