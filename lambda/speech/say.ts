import type { Act } from '../conversation/act';
import { spokenCue } from '../guidance/holdCues';
import type { SourceId } from '../knowledge/sources';
import { STRETCHES } from '../knowledge/stretches';
import type { TopicId } from '../knowledge/topicIds';
import { TOPICS } from '../knowledge/topics';
import type { Words } from '../words/words';

/** At most so many sources are named aloud; the card has them all. */
const SPOKEN_SOURCES = 3;

type SpokenAct = Exclude<Act, { act: 'perform' }>;
type Saying<A extends Act['act']> = (act: Extract<SpokenAct, { act: A }>, words: Words) => string;
type ActWithData = Exclude<SpokenAct['act'], keyof Words['lines']>;

const WITH_DATA: { readonly [A in ActWithData]: Saying<A> } = {
  answer: ({ topic, unit }, words) => answerUnits(topic, words)[unit] ?? words.lines.noMore,
  redFlag: ({ sign }, { redFlags }) => redFlags[sign],
  source: ({ topic }, words) => words.source(names(TOPICS[topic].sources, words), TOPICS[topic].reviewed),
  stretchSource: ({ stretch }, words) =>
    words.source(names(STRETCHES[stretch].sources, words), TOPICS.start_stretch.reviewed),
  howSure: ({ topic }, { evidence }) => evidence[TOPICS[topic].evidence],
  help: ({ room }, { help }) => help[room],
  nothingRuns: ({ action }, { nothingRuns }) => nothingRuns[action],
  timeLeft: ({ seconds }, { timeLeft }) => timeLeft(seconds),
  comesNext: ({ stretch }, { comesNext }) => comesNext(stretch),
  stillToDo: ({ holds, steps }, { stillToDo }) => stillToDo(holds, steps),
  form: ({ move }, { stretches }) =>
    `${stretches[move].feel} ${stretches[move].correct} ${stretches[move].abort}`,
  detail: ({ move }, { stretches }) => [...stretches[move].steps, stretches[move].breathe].join(' '),
  noSuchStep: ({ steps }, { noSuchStep }) => noSuchStep(steps),
  fitted: ({ fits, seconds }, words) => words.fitted(fits, seconds),
  comeBack: ({ routine, step }, { comeBack }) => comeBack(routine, step),
  close: ({ cue }, { cues }) => spokenCue(cues[cue], null),
  stretches: (_, { stretchList }) => stretchList,
  routines: (_, { routineList }) => routineList,
};

/** The words of an act. `brief` takes the short form of a line where there is one. */
export function say(act: SpokenAct, words: Words, brief: boolean): string {
  if (isPlain(act, words)) {
    const short = brief ? words.briefLines[act.act] : undefined;
    return short ?? words.lines[act.act];
  }
  const saying = WITH_DATA[act.act] as (act: SpokenAct, words: Words) => string;
  return saying(act, words);
}

/** Everything there is to say on a topic, in order: the answer, its second part, the founding article's claims. */
function answerUnits(topic: TopicId, { answers, claims }: Words): readonly string[] {
  const { say: first, more } = answers[topic];
  return [first, ...(more === null ? [] : [more]), ...TOPICS[topic].claims.map((claim) => claims[claim])];
}

function names(sources: readonly SourceId[], { sourceNames }: Words): readonly string[] {
  return [...new Set(sources.map((source) => sourceNames[source]))].slice(0, SPOKEN_SOURCES);
}

function isPlain(act: SpokenAct, { lines }: Words): act is Extract<SpokenAct, { act: keyof Words['lines'] }> {
  return Object.hasOwn(lines, act.act);
}
