import type { habits } from '../../../knowledge/topics/habits';
import type { Region } from '../../region';
import type { Answer } from './answer';

export function habitsAnswers({ pharmacist }: Region): Readonly<Record<keyof typeof habits, Answer>> {
  return {
    massage: {
      say: 'Yes, rub it gently while you stretch. Never rub an injured leg, or one that is swollen, hot, red, cold or numb.',
      more: 'Keep it soft, with a flat hand. In pregnancy, leave the rubbing out and only stretch.',
    },
    sports_massage: {
      say: 'It may ease soreness and help you feel looser. There is no good proof it prevents cramps.',
      more: null,
    },
    massage_injury: {
      say: 'Wait two to three days after an injury, and never massage a possible clot.',
      more: null,
    },
    heat_or_ice: {
      say: 'Use warmth while the muscle is tight, and a wrapped cold pack later if it is sore. Not on numb skin, and not while you sleep.',
      more: 'Fifteen to twenty minutes is enough, with a cloth between. Use no heat in the first two to three days of an injury.',
    },
    compression: {
      say: `Compression socks are not proven for cramps. Check with a ${pharmacist} first, because they are unsafe with some artery problems.`,
      more: null,
    },
    walking: {
      say: 'Once it loosens, walk slowly with your heels down. Avoid tiptoes. Keep a light on, and stay close to something to hold.',
      more: 'Tiptoes shorten the calf, though some web pages advise them.',
    },
    prevent_night: {
      say: 'Try a few minutes of calf and hamstring stretches before bed, keep covers loose, and give it six weeks.',
      more: `Supportive shoes, a gentle walk and less alcohol may help too. A ${pharmacist} can check your medicines.`,
    },
    prevent_exercise: {
      say: 'Build up slowly, pace yourself, warm up, and rest between hard sessions. No single trick works for everyone.',
      more: null,
    },
    does_stretching_work: {
      say: 'For stopping a cramp, it usually helps, though trials are lacking. For prevention, one small trial found benefit and a larger one did not.',
      more: 'The small trial stretched calves and hamstrings, and had about one cramp fewer a night. The larger one stretched calves only.',
    },
    strengthening: {
      say: 'Stronger, fitter legs tire less, which may help. Regular walking, or standing up from a chair a few times, is a simple start.',
      more: 'Heel raises are left out, because they shorten the calf hard and can set off a cramp.',
    },
    sleep_position: {
      say: 'Untuck the covers. On your back, keep toes up; on your front, let your feet hang over the edge.',
      more: 'In later pregnancy, lie on your side instead.',
    },
    footwear: {
      say: 'Wear supportive, low-heeled shoes with a firm heel. It is simple, safe advice, though not well studied.',
      more: null,
    },
    sitting_standing: {
      say: 'Move or stretch every hour. Long sitting or standing is a common trigger.',
      more: 'After a long journey, one swollen sore leg needs medical help the same day.',
    },
    start_routine: {
      say: 'I can guide bedtime, warm-up, cool-down, desk or pregnancy stretches, or help with a cramp now. Which one?',
      more: null,
    },
    start_stretch: {
      say: 'Which muscle would you like to stretch: calf, foot, hamstring, front thigh, shin, inner thigh, or hip?',
      more: null,
    },
    stretch_how_long: {
      say: 'For a cramp, hold until it eases. For prevention, ten to thirty seconds, two or three times each side.',
      more: 'The night trial used ten seconds, three times for each stretch. Other guides hold for about thirty seconds.',
    },
    stretch_safety: {
      say: 'Do not stretch a swollen, injured, cold, numb or recently operated leg. If you are unsteady, sit or lie down.',
      more: 'Stop if you feel sharp pain, numbness or dizziness. With a new joint, thin bones or pregnancy, tell me, and I will choose safer ones.',
    },
  };
}
