import type { about } from '../../../knowledge/topics/about';
import type { Region } from '../../region';
import { emergencyNumber } from '../emergencyNumber';
import type { Answer } from './answer';

export function aboutAnswers(region: Region): Readonly<Record<keyof typeof about, Answer>> {
  return {
    about_disclaimer: {
      say: 'I share general information from public health sources. I am not a doctor and this is not medical advice.',
      more: null,
    },
    sources: {
      say: 'Mainly from the N H S, the Mayo Clinic, Cochrane reviews, and guides for family doctors.',
      more: null,
    },
    feedback: {
      say: "Thank you. Please tell us on the skill's page in the Alexa app, so we can correct it.",
      more: null,
    },
    help: {
      say: `Say, my calf is cramping, or, bedtime stretches. You can also ask why cramps happen or when to see a ${region.doctor}.`,
      more: `This is general information, not medical advice. In an emergency, call ${emergencyNumber(region)}.`,
    },
    out_of_scope: {
      say: 'I only know about leg and foot cramps and stretches.',
      more: null,
    },
  };
}
