import type { Act, HoldPlace, Perform } from '../conversation/act';
import { planOf } from '../conversation/planOf';
import type { Question } from '../conversation/question';
import { pieceStarts } from '../guidance/locate';
import { performPart } from '../guidance/perform';
import type { Plan } from '../guidance/plan';
import { findStep } from '../guidance/planner';
import { speechMs } from '../guidance/speechTime';
import type { Manner, Piece, Timeline } from '../guidance/timeline';
import type { Words } from '../words/words';
import { cutTo } from './cut';
import { say } from './say';

/** A breath between two things said, ms. */
const PAUSE_MS = 400;
/**
 * Time to do what was said, ms: with no place known there is no routine, and a stretch still wants its 20 s (content
 * 3.2, the blocks of relief).
 */
const TIME_TO_DO: { readonly [A in Act['act']]?: number } = {
  holdThere: 10_000,
  holdLonger: 10_000,
  restWhereItHurtsLeast: 10_000,
};
/** What is said once more is set apart, so that it is heard as said again, ms. */
const BEFORE_AGAIN_MS = 1200;

/**
 * A whole reply as it is heard: what to say, the routine where there is one, and the question last.
 * Pure: from the same acts comes the same timeline, so what was sent never has to be kept.
 */
export function compose(
  acts: readonly Act[],
  question: Question | null,
  words: Words,
  manner: Manner,
): Timeline {
  const pieces: Piece[] = [];
  let before: Act | null = null;
  for (const act of acts) {
    if (before) pieces.push(silence(sameAct(before, act) ? BEFORE_AGAIN_MS : pauseAfter(before)));
    pieces.push(
      ...(act.act === 'perform'
        ? performed(act, words, manner, pieces)
        : [spoken(say(act, words, manner.quiet), words, manner)]),
    );
    before = act;
  }
  if (question) {
    if (before) pieces.push(silence(pauseAfter(before)));
    pieces.push(spoken(askFor(question, words), words, manner));
  }
  return { manner, pieces };
}

/** The words of a question, and of the one that follows silence. */
export function askFor(question: Question, { questions }: Pick<Words, 'questions'>): string {
  return (questions[question.kind] as (asked: Question) => string)(question);
}

export function askAgainFor(question: Question, { reprompts }: Pick<Words, 'reprompts'>): string {
  return askFor(question, { questions: reprompts });
}

function performed(act: Perform, words: Words, manner: Manner, before: readonly Piece[]): readonly Piece[] {
  const plan = planOf(act);
  if (!plan) return [];
  const timeline = performPart(plan, act.part, words, { manner, fromStep: act.from.step });
  const { pieces } = timeline;
  if (act.from.hold) return fromHold(timeline, plan, { step: act.from.step, ...act.from.hold });
  if (act.from.ms === 0) return pieces;
  const saidMs = before.reduce((sum, { ms }) => sum + ms, 0);
  return cutTo(pieces, act.from.ms, saidMs);
}

function spoken(text: string, { speechRate }: Words, { pace }: Manner): Piece {
  return { kind: 'say', text, ms: speechMs(text, pace, speechRate), mark: null };
}

function silence(ms: number): Piece {
  return { kind: 'silence', ms, mark: null };
}

/** From the words that announce a hold on; a movement goes on where it was, since it has no side to change to. */
function fromHold(
  timeline: Timeline,
  plan: Plan,
  { step, index, ms }: HoldPlace & { readonly step: number },
): readonly Piece[] {
  const { pieces } = timeline;
  const hold = findStep(plan, step)?.step.holds[index];
  if (!hold) return pieces;
  const isOf = ({ mark }: Piece): boolean =>
    mark?.step === step && mark.side === hold.side && mark.repetition === hold.repetition;
  const first = pieces.findIndex(isOf);
  if (hold.manner === 'hold' || ms === 0) return pieces.slice(Math.max(0, first));
  const begins = pieces.findIndex((piece) => isOf(piece) && piece.mark?.phase === 'hold');
  return cutTo(pieces, (pieceStarts(timeline)[begins] ?? 0) + ms, 0);
}

function pauseAfter({ act }: Act): number {
  return TIME_TO_DO[act] ?? PAUSE_MS;
}

function sameAct(a: Act, b: Act): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
