import type { Event } from '../../lambda/conversation/event';
import type { Turn } from '../../lambda/conversation/turn';
import { durationMs, pieceStarts } from '../../lambda/guidance/locate';
import type { PlanRequest } from '../../lambda/guidance/request';
import type { Timeline } from '../../lambda/guidance/timeline';
import type { FilledSlot, Understood } from '../understand/understand';
import type { Exchange } from './device';

/** One turn as `say --json` prints it. */
export function jsonTurn(utterance: string, { understood, response, seen, ends }: Exchange): object {
  const { outputSpeech, reprompt } = response.response;
  const request = seen && requestOf(seen.turn);
  return {
    utterance,
    understood: understood?.understood ?? null,
    intent: understood?.intent ?? null,
    slots: slotsOf(understood),
    topic: seen?.turn.topic ?? null,
    muscle: muscleOf(understood),
    routine: request?.routine ?? null,
    stretch: request?.stretch ?? null,
    action: seen ? actionOf(seen.event) : null,
    speech: seen ? plainSpeech(seen.timeline) : '',
    ssml: outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '',
    seconds: seen ? Math.round(durationMs(seen.timeline) / 100) / 10 : 0,
    reprompt: reprompt?.outputSpeech?.type === 'SSML' ? reprompt.outputSpeech.ssml : null,
    card: response.response.card ?? null,
    ends,
    feedback: seen?.feedback ?? null,
    timeline: seen ? jsonTimeline(seen.timeline) : [],
  };
}

/** What is heard, without its pauses. */
export function plainSpeech({ pieces }: Timeline): string {
  return pieces.flatMap((piece) => (piece.kind === 'say' ? [piece.text] : [])).join(' ');
}

function jsonTimeline(timeline: Timeline): object[] {
  const starts = pieceStarts(timeline);
  return timeline.pieces.map((piece, index) => ({
    kind: piece.kind,
    ...(piece.kind === 'say' ? { text: piece.text } : {}),
    startMs: Math.round(starts[index] ?? 0),
    ms: Math.round(piece.ms),
    mark: piece.mark,
  }));
}

function requestOf({ state, acts }: Turn): PlanRequest | null {
  const playing = acts.some(({ act }) => act === 'perform');
  if (playing && state.routine) return state.routine.request;
  if (state.question.kind === 'safety') return state.question.before;
  if (state.question.kind === 'standing' || state.question.kind === 'whichSide')
    return state.question.request;
  return state.routine?.request ?? null;
}

function slotsOf(understood: Understood | null): Record<string, Pick<FilledSlot, 'value' | 'id'>> {
  const filled = Object.entries(understood?.slots ?? {});
  return Object.fromEntries(filled.map(([name, { value, id }]) => [name, { value, id }]));
}

/** The muscle that was named, whatever the topic; "my leg" names none. */
function muscleOf(understood: Understood | null): string | null {
  const id = understood?.slots.muscle?.id ?? null;
  return id === 'leg' ? null : id;
}

/** The steering that was understood: a steering word, or one of the events that steer by what they are. */
function actionOf(event: Event): string | null {
  if (event.type === 'steer') return event.action;
  if (event.type === 'quiet') return event.on ? 'quiet' : 'normalVoice';
  return STEERING_EVENTS.has(event.type) ? event.type : null;
}

const STEERING_EVENTS: ReadonlySet<Event['type']> = new Set(['side', 'position', 'gone', 'notEased', 'stop']);
