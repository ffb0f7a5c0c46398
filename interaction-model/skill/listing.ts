import { regionOf } from '../../lambda/words/en/region';
import type { EnglishLocale, Region } from '../../lambda/words/region';

/** What the skill store shows in one locale. */
export interface Listing {
  readonly name: string;
  /** At most 160 characters. */
  readonly summary: string;
  /** At most 4,000 characters. */
  readonly description: string;
  /** Three; the first opens the skill, the others end in a sample utterance, word for word. */
  readonly examplePhrases: readonly string[];
  /** At most 30. */
  readonly keywords: readonly string[];
}

const EXAMPLE_PHRASES = [
  'Alexa, open cramp coach',
  'Alexa, ask cramp coach to help me with a cramp',
  'Alexa, ask cramp coach why do cramps wake me up at night',
] as const;

/** The long disclaimer of the content's section 4.6, word for word; Amazon asks for it in the description. */
const DISCLAIMER = [
  'This skill gives general information about leg cramps and guides simple timed stretches.',
  'It does not provide medical advice, diagnosis or treatment, is for informational and educational purposes only, and is not a substitute for professional medical advice.',
  'Call your doctor to receive medical advice.',
  'If you think you may have a medical emergency, call your local emergency number at once.',
  'This skill cannot call emergency services for you.',
  'Do not use the stretches on a leg that is swollen, red, warm, numb, cold, recently injured or recently operated on, or if a clinician has told you not to.',
  'If you are pregnant, have kidney, liver, heart or nerve disease, diabetes, osteoporosis, a joint replacement or poor balance, or take blood thinners, check with a professional first.',
  'Do not start, stop or change any medicine or supplement because of this skill.',
  'For adults; children should be guided by an adult.',
  'The skill does not store health information.',
  'Information compiled from public sources (NHS, Mayo Clinic, Cochrane, AAFP, AAN and others).',
].join(' ');

/** Initials are spoken apart and written together. */
const written = (spoken: string): string => spoken.replace('G P', 'GP');

const description = ({ doctor, pharmacist }: Region): string =>
  [
    'Cramp Coach talks you through a leg cramp, one step at a time, with the seconds counted for you.',
    [
      'Say "Alexa, ask cramp coach to help me with a cramp", name the place, and it starts at once: calf, foot, back of the thigh, front of the thigh, shin, inner thigh, buttock or hip.',
      'It works by voice alone, lying down, sitting or standing, and shows the stretch on devices with a screen.',
    ].join(' '),
    [
      'For other times there are short stretching routines: bedtime, warm-up, cool-down, a break at the desk, and a gentle one for bedtime in pregnancy.',
      'You can pause, go back, skip, ask how long is left, or ask for a version that you can do sitting down.',
    ].join(' '),
    [
      'Ask about cramps too, for instance "Alexa, ask cramp coach why do cramps wake me up at night".',
      'Answers are short, say how sure the evidence is and where it comes from when you ask, and tell you when to see a',
      `${written(doctor)} or a ${pharmacist}.`,
    ].join(' '),
    'It needs no account, no link to other services and no permission. If you say whether an answer helped, that one yes or no is kept without anything that could tell who you are.',
    DISCLAIMER,
  ].join('\n\n');

const keywords = ({ nickname }: Region): readonly string[] => [
  ...(nickname === null ? [] : [nickname]),
  ...[
    'leg cramp',
    'calf cramp',
    'night cramps',
    'muscle cramp',
    'foot cramp',
    'stretching',
    'calf stretch',
    'bedtime stretches',
    'warm up',
    'cool down',
    'desk stretches',
  ],
];

/** The skill as the store of `locale` shows it. */
export const listingOf = (locale: EnglishLocale): Listing => {
  const region = regionOf(locale);
  return {
    name: 'Cramp Coach',
    summary:
      'Talks you through a leg cramp with timed stretches, and answers questions about cramps. General information, not medical advice.',
    description: description(region),
    examplePhrases: EXAMPLE_PHRASES,
    keywords: keywords(region),
  };
};
