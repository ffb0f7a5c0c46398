import type { PlainAct } from '../conversation/act';
import type { Steering } from '../conversation/event';
import type { QuestionKind, QuestionOf } from '../conversation/question';
import type { HabitId } from '../knowledge/routineIds';
import type { StretchId } from '../knowledge/stretchIds';

type PerQuestion = { readonly [K in QuestionKind]: (question: QuestionOf<K>) => string };

/** What the dialogue itself says: questions, steering, help, goodbyes. */
export interface DialogueWords {
  readonly lines: Readonly<Record<PlainAct, string>>;
  /** Shorter or softer at night and when whispering; a line without one stays as it is. */
  readonly briefLines: Readonly<Partial<Record<PlainAct, string>>>;
  /** Each ends in a question mark: an open microphone has always been asked for. */
  readonly questions: PerQuestion;
  /** After silence: kind, short, and again a question. It is the last thing heard before Alexa closes. */
  readonly reprompts: PerQuestion;
  /** Help for the room it is asked in; the first sentence is relief. */
  readonly help: Readonly<Record<QuestionKind, string>>;
  /** Steering with nothing under way. */
  readonly nothingRuns: Readonly<Record<Steering, string>>;
  readonly timeLeft: (seconds: number) => string;
  readonly comesNext: (stretch: StretchId | null) => string;
  readonly stillToDo: (holds: number, steps: number) => string;
  readonly noSuchStep: (steps: number) => string;
  /** A routine cut to the time there is; `fits` is false when even its shortest form is longer. */
  readonly fitted: (fits: boolean, seconds: number) => string;
  readonly comeBack: (routine: HabitId, step: number) => string;
  /** The words to say to Alexa for that, a sample of the model behind the skill's name. */
  readonly comeBackPhrase: (routine: HabitId, step: number) => string;
  /** Names of sources, and the day on which the answer was last held against them. */
  readonly source: (names: readonly string[], reviewed: string) => string;
  readonly stretchList: string;
  readonly routineList: string;
}
