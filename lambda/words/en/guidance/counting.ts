import type { CountingWords } from '../../guidanceWords';

export const counting: CountingWords = {
  ready: ['And hold.', 'Now hold.', 'Hold there.'],
  stay: ['Keep it gentle.', 'Stay with it.', 'Gently now.'],
  begin: ['Begin.', 'Off we go.', 'Start now.'],
  halfway: ['Halfway.', 'Halfway there.', 'Half done.'],
  count: ['Three.', 'Two.', 'One.'],
  release: ['And release.'],
  stop: ['And stop there.', 'And rest.', 'And relax.'],
  change: (side) =>
    side === 'both'
      ? ['Both legs next.']
      : [`Now the ${side} leg.`, `Change to the ${side} leg.`, `Over to the ${side} leg.`],
  again: ['Rest, then once more.', 'A short rest, then again.', 'Rest a moment.'],
  holding: ['Slow breath out.', 'Nice and steady.', 'Stay soft.', 'Easy breaths.', 'Gently does it.'],
  moving: [
    'Keep going, nice and easy.',
    'Steady pace.',
    'Shoulders loose.',
    'Easy breaths.',
    'Keep it light.',
    'Smooth and easy.',
  ],
  resting: ['Just resting.', 'Easy breaths.', 'Let the leg be heavy.', 'Soft and easy.'],
  waiting: ['Take your time.', 'No rush.'],
};
