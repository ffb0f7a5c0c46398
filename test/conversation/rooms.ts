import type { Perform } from '../../lambda/conversation/act';
import { freshState } from '../../lambda/conversation/freshState';
import { QUESTION_KINDS, type Question, type QuestionKind } from '../../lambda/conversation/question';
import type { State } from '../../lambda/conversation/state';
import { durationMs } from '../../lambda/guidance/locate';
import type { PlanRequest } from '../../lambda/guidance/request';
import { compose } from '../../lambda/speech/compose';
import { mannerOf } from '../../lambda/speech/heard';
import { english } from '../../lambda/words/en/english';
import { request } from '../guidance/requests';

/** A moment of the dialogue: a question that is open, and what led to it. */
export interface Moment {
  readonly name: string;
  readonly state: State;
}

/** A request's moment in the tests, epoch ms on both clocks. */
export const NOW = Date.UTC(2026, 10, 22, 12);

const BEDTIME = request({ routine: 'bedtime' });
const WARMUP = request({ routine: 'warmup' });
const CALF_NOW = request({ routine: 'calf_now', muscle: 'calf' });
const EXPECTING = request({ routine: 'pregnancy_bedtime', conditions: ['pregnancy'] });
const CALF_STRETCH = request({ muscle: 'calf' });

const QUESTIONS: { readonly [K in QuestionKind]: readonly Question[] } = {
  open: [{ kind: 'open' }],
  where: [
    { kind: 'where', side: null },
    { kind: 'where', side: 'both' },
  ],
  whichThigh: [
    { kind: 'whichThigh', stretch: false, side: null },
    { kind: 'whichThigh', stretch: true, side: 'left' },
  ],
  whichRoutine: [{ kind: 'whichRoutine' }],
  whichStretch: [{ kind: 'whichStretch' }],
  whichSide: [
    { kind: 'whichSide', request: CALF_STRETCH, asked: false },
    { kind: 'whichSide', request: CALF_STRETCH, asked: true },
  ],
  standing: [{ kind: 'standing', request: { ...BEDTIME, position: 'standing' } }],
  offer: [
    { kind: 'offer', offer: 'bedtime' },
    { kind: 'offer', offer: 'magnesium' },
    { kind: 'offer', offer: 'more' },
    { kind: 'offer', offer: 'relief' },
    { kind: 'offer', offer: 'sitting' },
  ],
  helpful: [
    { kind: 'helpful', routine: false },
    { kind: 'helpful', routine: true },
  ],
  eased: [
    { kind: 'eased', again: false },
    { kind: 'eased', again: true },
  ],
  checkpoint: [
    { kind: 'checkpoint', of: 'ready' },
    { kind: 'checkpoint', of: 'feelingWell' },
    { kind: 'checkpoint', of: 'steady' },
  ],
  pregnancyCheck: [{ kind: 'pregnancyCheck' }],
  safety: [
    { kind: 'safety', why: 'beforeRoutine', before: EXPECTING },
    { kind: 'safety', why: 'notEasing', before: null },
    { kind: 'safety', why: 'overTenMinutes', before: null },
    { kind: 'safety', why: 'unwell', before: null },
    { kind: 'safety', why: 'eased', before: null },
  ],
  whichDanger: [{ kind: 'whichDanger' }],
  tenMinutes: [{ kind: 'tenMinutes' }],
  paused: [{ kind: 'paused' }],
  painGone: [{ kind: 'painGone' }],
};

/** What is being spoken, or was, where a question comes at its end. */
const SPOKEN: readonly QuestionKind[] = ['open', 'helpful', 'eased', 'checkpoint', 'pregnancyCheck'];

/** What runs where a question can be open with something under way. */
const RUNS: { readonly [K in QuestionKind]?: readonly PlanRequest[] } = {
  helpful: [BEDTIME, CALF_NOW],
  eased: [CALF_NOW],
  checkpoint: [WARMUP],
  pregnancyCheck: [EXPECTING],
  safety: [CALF_NOW],
  tenMinutes: [CALF_NOW],
  paused: [BEDTIME, CALF_NOW],
  painGone: [BEDTIME],
  offer: [WARMUP],
  whichRoutine: [BEDTIME],
  open: [BEDTIME],
};

const IN_A_CRAMP: readonly QuestionKind[] = ['where', 'whichThigh', 'eased', 'tenMinutes'];

function momentsOf(question: Question): readonly Moment[] {
  const { kind } = question;
  const cramp = { noes: 1, safetyAsked: kind === 'tenMinutes', gentleRound: false };
  const quietly: State = {
    ...freshState(1, false),
    question,
    topic: { id: 'magnesium', units: 1 },
    subject: 'magnesium',
    conditions: kind === 'pregnancyCheck' ? ['pregnancy'] : [],
    cramp: IN_A_CRAMP.includes(kind) ? cramp : null,
    sent: { acts: [{ act: 'allRight' }], at: NOW - 5_000, clock: NOW - 5_000 },
  };
  const running = (RUNS[kind] ?? []).flatMap((asked): readonly Moment[] => {
    const perform: Perform = {
      act: 'perform',
      request: asked,
      round: 'plan',
      part: 0,
      from: { step: 1, ms: 0 },
    };
    const state: State = {
      ...quietly,
      routine: perform,
      conditions: asked.conditions,
      subject: asked.routine,
      topic: null,
      cramp: asked === CALF_NOW && kind !== 'helpful' ? cramp : null,
    };
    if (!SPOKEN.includes(kind)) return [{ name: `${nameOf(question)}, ${asked.routine} kept`, state }];
    const ms = durationMs(compose([perform], question, english('en-US'), mannerOf(state)));
    return [
      { name: `${nameOf(question)}, in the middle of ${asked.routine}`, state: sentAt(state, NOW - ms / 2) },
      { name: `${nameOf(question)}, at the end of ${asked.routine}`, state: sentAt(state, NOW - ms - 1_000) },
    ];
  });
  return [{ name: nameOf(question), state: quietly }, ...running];
}

function sentAt(state: State, ms: number): State {
  const acts = state.routine ? [state.routine] : [];
  return { ...state, sent: { acts, at: ms, clock: ms } };
}

function nameOf({ kind, ...rest }: Question): string {
  const details = Object.values(rest).filter((value) => typeof value !== 'object');
  return [kind, ...details].join(' ');
}

/** Every room, in each of its forms, with a routine under way and without. */
export const MOMENTS: readonly Moment[] = QUESTION_KINDS.flatMap((kind) => QUESTIONS[kind]).flatMap(
  momentsOf,
);
