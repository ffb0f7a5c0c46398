import type { Side } from '../knowledge/conditions';
import type { MoveId } from '../knowledge/moves';
import type { Muscle } from '../knowledge/muscles';
import type { HabitId } from '../knowledge/routineIds';
import type { Touch } from './touch';

/** Something to touch, and what it says. */
export interface Choice {
  readonly label: string;
  readonly touch: Touch;
}

/** A few things to choose from: what there is to begin with, which routine, which leg. */
export interface MenuScene {
  readonly kind: 'menu';
  readonly title: string;
  readonly subtitle: string | null;
  /** At most four, the most urgent first. */
  readonly choices: readonly Choice[];
}

/** The answer to a question, in words to read. */
export interface AnswerScene {
  readonly kind: 'answer';
  readonly title: string;
  readonly text: string;
  /** Who says so, and how sure we are; null where there is nothing to claim. */
  readonly source: string | null;
  readonly evidence: string | null;
  /** What is asked after it, where a yes or a no answers that. */
  readonly question: string | null;
  /** At most three. */
  readonly choices: readonly Choice[];
}

/** What the screen shows between two moments of a timeline. */
export interface Segment {
  readonly fromMs: number;
  readonly toMs: number;
  /** `talk` belongs to no step, `ask` is the question at the end. */
  readonly kind: 'talk' | 'setup' | 'hold' | 'release' | 'ask';
  /** What is drawn: the move of this moment, or in talk the next one. */
  readonly move: MoveId | null;
  readonly side: Side | null;
  /** "Seated calf, left leg". */
  readonly name: string;
  /** What to do, in one sentence. */
  readonly text: string;
  /** The name of the move that follows; null at the end. */
  readonly next: string | null;
}

/** A routine as it plays. */
export interface HoldScene {
  readonly kind: 'hold';
  readonly totalMs: number;
  readonly segments: readonly Segment[];
  readonly labels: HoldLabels;
  /** The question that the timeline ends with. */
  readonly question: YesNo | null;
}

/** The words around a hold. */
export interface HoldLabels {
  readonly setup: string;
  readonly hold: string;
  readonly release: string;
  /** Before the name of what comes next: "Next". */
  readonly next: string;
  /** Read out by a screen reader; the buttons themselves are drawn. */
  readonly controls: Readonly<Record<'previous' | 'pause' | 'next' | 'stop', string>>;
}

/** A question and its two answers. */
export interface YesNo {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** The routines that a screen offers, as many as a menu has room for; the others are asked for aloud. */
export const MENU_HABITS = ['bedtime', 'warmup', 'cooldown', 'desk'] as const satisfies readonly HabitId[];
export type MenuHabit = (typeof MENU_HABITS)[number];

/** The places on a leg that can be touched. */
export type PickerMuscle = Extract<
  Muscle,
  'calf' | 'foot' | 'shin' | 'hamstring' | 'thigh_front' | 'inner_thigh'
>;

/** A leg to point at. */
export interface PickerScene {
  readonly kind: 'picker';
  readonly title: string;
  readonly places: Readonly<Record<PickerMuscle, string>>;
}

/** A danger sign, and whom to call. */
export interface EmergencyScene {
  readonly kind: 'emergency';
  /** As it is dialled; null where it is not known or not the number to call. */
  readonly number: string | null;
  readonly text: string;
}

/** Any question that a yes and a no are all the answers to. */
export interface QuestionScene {
  readonly kind: 'question';
  /** What was said before it that it cannot be understood without; null where it stands by itself. */
  readonly said: string | null;
  readonly question: YesNo;
}

/** The last screen of a session. */
export interface GoodbyeScene {
  readonly kind: 'goodbye';
  readonly title: string;
  /** How to come back, as it is said to Alexa. */
  readonly phrase: string;
}

/** What a screen shows beside what is said, in the words of one language. */
export type Scene =
  | MenuScene
  | AnswerScene
  | HoldScene
  | PickerScene
  | EmergencyScene
  | QuestionScene
  | GoodbyeScene;
export type SceneKind = Scene['kind'];
export type SceneOf<K extends SceneKind> = Extract<Scene, { kind: K }>;
