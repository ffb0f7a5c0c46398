import type { causes } from '../../../knowledge/topics/causes';
import type { Region } from '../../region';
import type { Answer } from './answer';

export function causesAnswers({ doctor, nickname }: Region): Readonly<Record<keyof typeof causes, Answer>> {
  const named = nickname === null ? '' : ` People also call it a ${nickname}.`;
  return {
    what_is_cramp: {
      say: `It is a muscle that tightens by itself and does not relax straight away.${named}`,
      more: 'Charley horse is the American name. In Britain and Australia, a corker can mean a bruise instead.',
    },
    why_cramps: {
      say: 'Usually no single cause is found. Tired muscles, age, pregnancy, long sitting or standing, and some medicines can all play a part.',
      more: null,
    },
    why_at_night: {
      say: 'No one is sure. One idea is that pointed feet shorten the calf, and tired nerves fire by themselves.',
      more: 'Three in four leg cramps happen at night. Stretching before bed and loosening the covers may help.',
    },
    why_exercise: {
      say: 'Exercise cramps seem to come mostly from tired muscles and overexcited nerves, often when you push harder than you have trained.',
      more: 'They happen in all weathers, so heat alone is not the cause. A past cramp or injury makes another more likely.',
    },
    how_long: {
      say: 'Usually a few seconds to ten minutes. The muscle can stay sore for up to a day.',
      more: 'Longer than ten minutes needs medical advice now.',
    },
    twitching: {
      say: `Twitching without pain is different from cramp, and usually harmless. With weakness or wasting, see a ${doctor} soon.`,
      more: null,
    },
    restless_legs: {
      say: 'Restless legs is an urge to move that eases with movement. A cramp is a sudden, painful, hard knot.',
      more: `If you think it is restless legs, ask your ${doctor} about an iron check.`,
    },
  };
}
