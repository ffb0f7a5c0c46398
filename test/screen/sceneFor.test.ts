import { touchEvent } from '../../lambda/alexa/touch';
import type { Act, PlainAct } from '../../lambda/conversation/act';
import type { Question } from '../../lambda/conversation/question';
import { SIDES } from '../../lambda/knowledge/conditions';
import { renderScreen } from '../../lambda/screen/renderScreen';
import { MENU_HABITS } from '../../lambda/screen/scene';
import { sceneFor } from '../../lambda/screen/sceneFor';
import { askFor, compose } from '../../lambda/speech/compose';
import { english } from '../../lambda/words/en/english';
import { requestOf } from './routines';

const words = english('en-US');

function sceneOf(acts: readonly Act[], question: Question | null) {
  const timeline = compose(acts, question, words, { pace: 'normal', quiet: false });
  const asked = question ? askFor(question, words) : '';
  return sceneFor({ turn: { acts }, question, asked, timeline, words });
}

/** What the touches of a screen mean to the dialogue, in the order in which they stand. */
function touchesOf(scene: ReturnType<typeof sceneOf>) {
  const written = JSON.stringify(renderScreen(scene, { night: false }).document);
  return [...written.matchAll(/"type":"SendEvent","arguments":(\[[^\]]*\])/g)].map(([, sent = '[]']) =>
    touchEvent(JSON.parse(sent)),
  );
}

const YES_OR_NO: readonly Question[] = [
  { kind: 'safety', why: 'notEasing', before: null },
  { kind: 'whichDanger' },
  { kind: 'tenMinutes' },
  { kind: 'pregnancyCheck' },
  { kind: 'eased', again: true },
  { kind: 'checkpoint', of: 'steady' },
  { kind: 'offer', offer: 'bedtime' },
  { kind: 'helpful', routine: false },
  { kind: 'paused' },
  { kind: 'painGone' },
];

describe('the screen of a question', () => {
  // A "no" that meant "that did not help" would answer a question about danger with a rating.
  it.each(YES_OR_NO.map((question) => [question.kind, question] as const))(
    'has a yes and a no that mean what they say: %s',
    (_, question) => {
      expect(sceneOf([], question)).toMatchObject({ kind: 'question', question: { yes: 'Yes', no: 'No' } });
      expect(touchesOf(sceneOf([], question))).toEqual([{ type: 'yes' }, { type: 'no' }]);
    },
  );

  it.each<[PlainAct, Question]>([
    ['noMoreStretching', { kind: 'whichDanger' }],
    ['release', { kind: 'painGone' }],
  ])('shows the line that it points back to: %s', (act, question) => {
    expect(sceneOf([{ act }], question)).toMatchObject({ said: words.lines[act] });
    expect(sceneOf([], question)).toMatchObject({ said: null });
  });

  it.each<[Question['kind'], Question, string]>([
    ['where', { kind: 'where', side: null }, 'picker'],
    ['whichStretch', { kind: 'whichStretch' }, 'picker'],
    ['whichThigh', { kind: 'whichThigh', stretch: false, side: null }, 'picker'],
    ['open', { kind: 'open' }, 'menu'],
    ['whichRoutine', { kind: 'whichRoutine' }, 'menu'],
  ])('offers what can be touched where a yes is no answer: %s', (_, question, kind) => {
    expect(sceneOf([], question).kind).toBe(kind);
  });

  it('offers the routines to a question for a routine, and the legs to one for a leg', () => {
    expect(touchesOf(sceneOf([], { kind: 'whichRoutine' }))).toMatchObject(
      MENU_HABITS.map((routine) => ({ type: 'routine', routine })),
    );
    const which = sceneOf([], { kind: 'whichSide', request: requestOf('bedtime'), asked: false });
    expect(which).toMatchObject({ title: 'Which leg?', choices: [{ label: 'Left leg' }, {}, {}] });
    expect(touchesOf(which)).toEqual(SIDES.map((side) => ({ type: 'side', side })));
  });
});

describe('the screen of a turn', () => {
  it('is the danger before all else, with a number only where it is the number to call', () => {
    const answer: Act = { act: 'answer', topic: 'swimming', unit: 0 };
    expect(sceneOf([answer, { act: 'redFlag', sign: 'chest' }], null)).toMatchObject({
      kind: 'emergency',
      number: '911',
    });
    expect(sceneOf([{ act: 'redFlag', sign: 'clot' }], null)).toMatchObject({ number: null });
  });

  it('shows an answer with its source, and what was asked after it', () => {
    const scene = sceneOf([{ act: 'answer', topic: 'magnesium', unit: 0 }], { kind: 'offer', offer: 'more' });
    expect(scene).toMatchObject({
      kind: 'answer',
      title: 'Magnesium',
      text: words.answers.magnesium.say,
      question: askFor({ kind: 'offer', offer: 'more' }, words),
    });
    expect(touchesOf(scene)).toEqual([{ type: 'yes' }, { type: 'no' }, { type: 'source' }]);
  });

  it('says at the end how to come back', () => {
    expect(sceneOf([{ act: 'comeBack', routine: 'bedtime', step: 3 }], null)).toEqual({
      kind: 'goodbye',
      title: 'Take care',
      phrase: words.comeBackPhrase('bedtime', 3),
    });
    expect(sceneOf([{ act: 'goodbye' }], null)).toMatchObject({ phrase: 'Alexa, open cramp coach' });
  });
});
