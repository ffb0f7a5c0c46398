import type { Region } from '../region';
import type { ScreenWords } from '../screenWords';

/** What is read on a screen, in the English of one country. */
export const screenWords = ({ emergencyDigits }: Region): ScreenWords => ({
  screen: {
    title: 'Cramp Coach',
    subtitle: 'General information, not medical advice',
    cramp: 'I have a cramp now',
    why: 'Why at night?',
    doctor: 'When to see a doctor',
    where: 'Where is it?',
    whichRoutine: 'Which stretches?',
    routines: {
      bedtime: 'Bedtime stretches',
      warmup: 'Warm-up',
      cooldown: 'Cool-down',
      desk: 'Desk break',
    },
    whichSide: 'Which leg?',
    places: {
      calf: 'Calf',
      foot: 'Foot',
      shin: 'Shin',
      hamstring: 'Back of thigh',
      thigh_front: 'Front of thigh',
      inner_thigh: 'Inner thigh',
    },
    yes: 'Yes',
    no: 'No',
    source: 'Who says so?',
    hold: {
      setup: 'Get ready',
      hold: 'Hold',
      release: 'Let go',
      next: 'Next',
      controls: { previous: 'Previous', pause: 'Pause', next: 'Next', stop: 'Stop' },
    },
    goodbye: 'Take care',
    emergencyDigits,
    comeAgain: 'Alexa, open cramp coach',
  },
});
