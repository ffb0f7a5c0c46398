import type { Act, Perform, PlainAct } from '../conversation/act';
import { planOf } from '../conversation/planOf';
import type { Question } from '../conversation/question';
import type { Turn } from '../conversation/turn';
import { findStep } from '../guidance/planner';
import type { Mark, Timeline } from '../guidance/timeline';
import { SIDES } from '../knowledge/conditions';
import { RED_FLAGS } from '../knowledge/redFlags';
import { TOPICS } from '../knowledge/topics';
import { say } from '../speech/say';
import { capital } from '../words/capital';
import type { Words } from '../words/words';
import { holdScene } from './holdScene';
import { type AnswerScene, type Choice, MENU_HABITS, type MenuScene, type Scene, type YesNo } from './scene';

/** What a screen shows beside a turn. */
export interface Shown {
  readonly turn: Pick<Turn, 'acts'>;
  /** What the turn asks; null when it ends. */
  readonly question: Question | null;
  /** The words of that question. */
  readonly asked: string;
  readonly timeline: Timeline;
  readonly words: Words;
}

type ActOf<A extends Act['act']> = Extract<Act, { act: A }>;

/** The scene of a turn: what matters most in it, once. */
export function sceneFor(shown: Shown): Scene {
  const { acts } = shown.turn;
  const danger = find(acts, 'redFlag');
  if (danger) return emergency(danger, shown);
  const performing = find(acts, 'perform');
  if (performing) return hold(performing, shown);
  const answered = find(acts, 'answer');
  if (answered) return answer(answered, shown);
  return asking(shown);
}

function emergency({ sign }: ActOf<'redFlag'>, { words }: Shown): Scene {
  const number = RED_FLAGS[sign].level === 'red' ? words.screen.emergencyDigits : null;
  return { kind: 'emergency', number, text: words.redFlags[sign] };
}

function hold(performing: Perform, shown: Shown): Scene {
  const { words, timeline } = shown;
  const plan = planOf(performing);
  const moveAt = ({ step }: Mark) => (plan && findStep(plan, step)?.step.move) ?? null;
  return holdScene(timeline, {
    moveAt,
    nameOf: (move, side) => {
      const { name } = words.stretches[move];
      return capital(side === null ? name : `${name}, ${words.legNames[side]}`);
    },
    labels: words.screen.hold,
    question: isYesNo(shown.question) ? yesNo(shown) : null,
  });
}

function answer(answered: ActOf<'answer'>, shown: Shown): AnswerScene {
  const { words } = shown;
  const { topic } = answered;
  const { sources, evidence } = TOPICS[topic];
  const [source] = sources;
  return {
    kind: 'answer',
    title: capital(words.topicNames[topic]),
    text: say(answered, words, false),
    source: source ? words.sourceNames[source] : null,
    evidence: sources.length > 0 ? words.evidence[evidence] : null,
    question: isYesNo(shown.question) ? shown.asked : null,
    choices: [...(isYesNo(shown.question) ? yesAndNo(words) : []), ...sourceChoice(words, sources.length)],
  };
}

function asking(shown: Shown): Scene {
  const { question, words } = shown;
  const { screen } = words;
  if (question === null) return goodbye(shown);
  if (ASK_FOR_A_PLACE.has(question.kind)) {
    return { kind: 'picker', title: screen.where, places: screen.places };
  }
  const menu = MENUS[question.kind] ?? welcome;
  return isYesNo(question)
    ? { kind: 'question', said: saidBefore(question, shown), question: yesNo(shown) }
    : { kind: 'menu', ...menu(words) };
}

/** The line that a question points back to: "is it one of those?", "do you have both?". */
const POINTS_BACK_TO: { readonly [K in Question['kind']]?: PlainAct } = {
  whichDanger: 'noMoreStretching',
  standing: 'standingNeeds',
  painGone: 'release',
};

function saidBefore({ kind }: Question, { turn, words }: Shown): string | null {
  const line = POINTS_BACK_TO[kind];
  return line && turn.acts.some(({ act }) => act === line) ? words.lines[line] : null;
}

type Menu = (words: Words) => Omit<MenuScene, 'kind'>;

const welcome: Menu = ({ screen }) => ({
  title: screen.title,
  subtitle: screen.subtitle,
  choices: [
    { label: screen.cramp, touch: ['cramp'] },
    { label: screen.routines.bedtime, touch: ['routine', 'bedtime'] },
    { label: screen.why, touch: ['topic', 'why_at_night'] },
    { label: screen.doctor, touch: ['topic', 'when_doctor'] },
  ],
});

/** What can be touched in answer to a question that has answers of its own. */
const MENUS: { readonly [K in Question['kind']]?: Menu } = {
  whichRoutine: ({ screen }) => ({
    title: screen.whichRoutine,
    subtitle: null,
    choices: MENU_HABITS.map((id) => ({ label: screen.routines[id], touch: ['routine', id] })),
  }),
  whichSide: ({ screen, legNames }) => ({
    title: screen.whichSide,
    subtitle: null,
    choices: SIDES.map((side) => ({ label: capital(legNames[side]), touch: ['side', side] })),
  }),
};

function goodbye({ turn, words }: Shown): Scene {
  const back = find(turn.acts, 'comeBack');
  return {
    kind: 'goodbye',
    title: words.screen.goodbye,
    phrase: back ? words.comeBackPhrase(back.routine, back.step) : words.screen.comeAgain,
  };
}

/** Questions that the drawn leg answers. */
const ASK_FOR_A_PLACE: ReadonlySet<Question['kind']> = new Set(['where', 'whichThigh', 'whichStretch']);

/** Questions that ask for more than a yes or a no. */
const NOT_YES_NO: ReadonlySet<Question['kind']> = new Set([
  ...ASK_FOR_A_PLACE,
  'open',
  'whichRoutine',
  'whichSide',
]);

function isYesNo(question: Question | null): question is Question {
  return question !== null && !NOT_YES_NO.has(question.kind);
}

function yesNo({ asked, words }: Shown): YesNo {
  return { text: asked, yes: words.screen.yes, no: words.screen.no };
}

function yesAndNo({ screen }: Words): readonly Choice[] {
  return [
    { label: screen.yes, touch: ['yes'] },
    { label: screen.no, touch: ['no'] },
  ];
}

function sourceChoice({ screen }: Words, sources: number): readonly Choice[] {
  return sources > 0 ? [{ label: screen.source, touch: ['source'] }] : [];
}

function find<A extends Act['act']>(acts: readonly Act[], kind: A): ActOf<A> | undefined {
  return acts.find((act): act is ActOf<A> => act.act === kind);
}
