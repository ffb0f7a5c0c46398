import type { Mark, Piece, Timeline } from '../../lambda/guidance/timeline';
import type { Side } from '../../lambda/knowledge/conditions';
import type { StretchId } from '../../lambda/knowledge/stretchIds';
import { holdScene } from '../../lambda/screen/holdScene';
import type { HoldScene, SceneKind, SceneOf } from '../../lambda/screen/scene';
import { english } from '../../lambda/words/en/english';

const { lines, screen } = english('en-US');

const SEATED = 'Left leg out straight, heel down. Pull your toes up, and sit tall.';

function turn(step: number, stretch: StretchId, side: Side, cue: string): Piece[] {
  const mark = (phase: Mark['phase']): Mark => ({ step, stretch, side, repetition: 1, phase });
  return [
    { kind: 'say', text: cue, ms: 6000, mark: mark('setup') },
    { kind: 'silence', ms: 10_000, mark: mark('hold') },
    { kind: 'say', text: 'Halfway.', ms: 900, mark: mark('hold') },
    { kind: 'silence', ms: 9100, mark: mark('hold') },
    { kind: 'say', text: 'And release.', ms: 3000, mark: mark('release') },
  ];
}

/** Two stretches with talk before and a question after, as the voice plays them. */
export const SAMPLE_TIMELINE: Timeline = {
  manner: { pace: 'normal', quiet: false },
  pieces: [
    { kind: 'say', text: 'Sit on a firm chair, near the front, feet flat.', ms: 4000, mark: null },
    ...turn(1, 'calf_seated', 'left', SEATED),
    ...turn(
      2,
      'quad_stand',
      'right',
      'Hold a chair or wall. Bend your right knee, and take hold of the ankle.',
    ),
    { kind: 'say', text: 'Has it eased, yes or no?', ms: 2500, mark: null },
  ],
};

const NAMES: Readonly<Partial<Record<StretchId, string>>> = {
  calf_seated: 'Seated calf and toe pull',
  quad_stand: 'Standing front-thigh stretch',
};

/** The hold's scene of a timeline whose steps are stretches of the library. */
export function sampleHold(timeline: Timeline): HoldScene {
  return holdScene(timeline, {
    moveAt: ({ stretch }) => stretch,
    nameOf: (move, side) =>
      `${NAMES[move as StretchId] ?? move}${side === 'both' || side === null ? '' : `, ${side} leg`}`,
    labels: screen.hold,
    question: { text: 'Has it eased?', yes: screen.yes, no: screen.no },
  });
}

/** One full scene of each kind, with words as long as the skill's own. */
export const SAMPLE_SCENES: { readonly [K in SceneKind]: SceneOf<K> } = {
  menu: {
    kind: 'menu',
    title: 'Cramp Coach',
    subtitle: 'Say “my calf is cramping”, or touch one.',
    choices: [
      { label: screen.cramp, touch: ['cramp'] },
      { label: screen.routines.bedtime, touch: ['routine', 'bedtime'] },
      { label: screen.why, touch: ['topic', 'why_at_night'] },
      { label: screen.doctor, touch: ['topic', 'when_doctor'] },
    ],
  },
  answer: {
    kind: 'answer',
    title: 'Soreness after a cramp',
    text: 'Soreness for up to a day is normal. Gentle movement and a warm pack can help, but not on numb skin.',
    source: 'National Health Service, 2024',
    evidence: 'Health services and clinics advise it, from experience.',
    question: 'Shall I start the bedtime stretches?',
    choices: [
      { label: screen.yes, touch: ['yes'] },
      { label: screen.no, touch: ['no'] },
      { label: screen.source, touch: ['source'] },
    ],
  },
  hold: sampleHold(SAMPLE_TIMELINE),
  picker: {
    kind: 'picker',
    title: 'Where is the cramp?',
    places: screen.places,
  },
  emergency: {
    kind: 'emergency',
    number: '911',
    text: 'A cold, pale or numb leg can mean a blocked artery. Call now. Keep the leg still.',
  },
  question: {
    kind: 'question',
    said: lines.release,
    question: { text: 'Is the pain gone now, yes or no?', yes: screen.yes, no: screen.no },
  },
  goodbye: { kind: 'goodbye', title: 'Sleep well.', phrase: '“Alexa, open Cramp Coach”' },
};
