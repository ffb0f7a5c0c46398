import { performPart } from '../../lambda/guidance/perform';
import type { Plan } from '../../lambda/guidance/plan';
import { plan } from '../../lambda/guidance/planner';
import type { PlanRequest } from '../../lambda/guidance/request';
import type { Timeline } from '../../lambda/guidance/timeline';
import { ROUTINE_IDS, type RoutineId } from '../../lambda/knowledge/routineIds';
import { holdScene } from '../../lambda/screen/holdScene';
import type { HoldScene } from '../../lambda/screen/scene';
import { english } from '../../lambda/words/en/english';

const WORDS = english('en-US');

export interface SpokenPart {
  readonly name: string;
  readonly timeline: Timeline;
  readonly scene: HoldScene;
}

/** A request for a routine as a speaker by day makes it. */
export function requestOf(routine: RoutineId): PlanRequest {
  return {
    routine,
    stretch: null,
    muscle: null,
    position: null,
    conditions: [],
    steady: true,
    side: 'left',
    seconds: null,
    holds: 'normal',
    pace: 'normal',
    seed: 7,
  };
}

function sceneOf(made: Plan, timeline: Timeline): HoldScene {
  const steps = made.parts.flatMap((part) => part.steps);
  return holdScene(timeline, {
    moveAt: ({ step }) => steps.find(({ number }) => number === step)?.move ?? null,
    nameOf: (move, side) => {
      const { name } = WORDS.stretches[move];
      return side === null ? name : `${name}, ${WORDS.legNames[side]}`;
    },
    labels: WORDS.screen.hold,
    question: { text: 'Has it eased, yes or no?', yes: WORDS.screen.yes, no: WORDS.screen.no },
  });
}

/** Every part of every routine as the voice plays it, with a question at its end. */
export const SPOKEN_PARTS: readonly SpokenPart[] = ROUTINE_IDS.flatMap((routine) => {
  const made = plan(requestOf(routine));
  if ('none' in made) return [];
  return made.parts.map((_, index) => {
    const { manner, pieces } = performPart(made, index, WORDS, { manner: { pace: 'normal', quiet: true } });
    const question = { kind: 'say', text: 'Has it eased, yes or no?', ms: 2500, mark: null } as const;
    const timeline = { manner, pieces: [...pieces, question] };
    return { name: `${routine} part ${index + 1}`, timeline, scene: sceneOf(made, timeline) };
  });
});
