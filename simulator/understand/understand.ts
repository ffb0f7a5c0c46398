import { BUILT_IN_WORDS, EXIT_WORDS } from '../../interaction-model/builtIns';
import model from '../../interaction-model/en.json';
import type { InteractionModelFile, LanguageModel } from '../../interaction-model/schema';
import { trainClassifier } from './classifier';
import { createExactMatcher, readSamples, type Sample } from './exact';
import { words } from './normalize';
import { createSignFinder, HARMLESS, signIntents, withoutHarmless } from './signs';
import { buildVocabulary, type FilledSlot, type Span } from './vocabulary';
import { unwrap } from './wrapper';

export type { FilledSlot } from './vocabulary';

/** What was understood, as Alexa would put it into a request. */
export interface Understood {
  /** A sample word for word, a guess of the classifier, or nothing. */
  readonly understood: 'exact' | 'guessed' | 'none';
  /** An intent of the model, or `LaunchRequest` or `SessionEndedRequest`, which are requests without an intent. */
  readonly intent: string;
  /** Filled slots by name; the model declares more. */
  readonly slots: Readonly<Record<string, FilledSlot>>;
}

export type Understand = (utterance: string) => Understood;

/** A guess below this is no guess; set where the development set loses nothing and off-topic speech falls. */
const THRESHOLD = 0.2;

/** Who names a cramp or an everyday thing and no sign of danger is in none: content 4.4, "a cramp first". */
const CRAMP_TYPE = 'CrampWord';
const NO_INTENTS: ReadonlySet<string> = new Set();

/** Longer speech is cut: Alexa's own recogniser closes the microphone before so many words. */
const MOST_WORDS = 60;

const NOT_UNDERSTOOD: Understood = { understood: 'none', intent: 'AMAZON.FallbackIntent', slots: {} };

/**
 * Trains the local stand-in for Alexa's understanding on `interaction-model/en.json`. Call it once a process;
 * it takes about a second.
 */
export function createUnderstanding(): Understand {
  const { languageModel } = (model as InteractionModelFile).interactionModel;
  const vocabulary = buildVocabulary(languageModel);
  const samples = readSamples(languageModel);
  const matchExactly = createExactMatcher(samples, vocabulary);
  const findSign = createSignFinder(samples);
  const classify = trainClassifier(samples, vocabulary);
  const slotsOf = slotsByIntent(languageModel);
  const dangers = signIntents(samples);
  const needsSlot = intentsThatNeedASlot(samples);
  const builtIns = builtInsByWords();

  function resolve(said: readonly string[]): Understood {
    const builtIn = builtIns.get(said.join(' '));
    if (builtIn !== undefined) return { understood: 'exact', intent: builtIn, slots: {} };
    const [exact] = matchExactly(said);
    if (exact !== undefined) return { understood: 'exact', intent: exact.intent, slots: exact.slots };
    const spans = withoutHarmless(vocabulary.find(said));
    const sign = findSign(spans);
    if (sign !== null) {
      return {
        understood: 'guessed',
        intent: sign.intent,
        slots: { ...fillSlots(sign.intent, spans), ...sign.slots },
      };
    }
    const harmless = spans.some(({ slot }) => slot.type === CRAMP_TYPE || slot.type === HARMLESS);
    const guess = classify(said, harmless ? dangers : NO_INTENTS);
    if (guess === null || guess.score < THRESHOLD) return NOT_UNDERSTOOD;
    const slots = fillSlots(guess.intent, spans);
    if (needsSlot.has(guess.intent) && Object.keys(slots).length === 0) return NOT_UNDERSTOOD;
    return { understood: 'guessed', intent: guess.intent, slots };
  }

  function fillSlots(intent: string, spans: readonly Span[]): Understood['slots'] {
    return Object.fromEntries(
      (slotsOf.get(intent) ?? []).flatMap(({ name, type }) => {
        const span = spans.find(({ slot }) => slot.type === type);
        return span === undefined ? [] : [[name, span.slot] as const];
      }),
    );
  }

  return (utterance) => {
    const readings = unwrap(words(utterance).slice(0, MOST_WORDS), languageModel.invocationName);
    if (readings === 'launch') return { understood: 'exact', intent: 'LaunchRequest', slots: {} };
    const resolved = readings.map(resolve);
    return (
      resolved.find(({ understood }) => understood === 'exact') ??
      resolved.find(({ understood }) => understood === 'guessed') ??
      NOT_UNDERSTOOD
    );
  };
}

function slotsByIntent(languageModel: LanguageModel) {
  return new Map(languageModel.intents.map(({ name, slots = [] }) => [name, slots]));
}

/** Intents that no sample expresses without a slot; a guess of one that fills none is no guess. */
function intentsThatNeedASlot(samples: readonly Sample[]): ReadonlySet<string> {
  const free = new Set(
    samples.filter(({ tokens, literals }) => tokens.length === literals).map(({ intent }) => intent),
  );
  return new Set(samples.map(({ intent }) => intent).filter((intent) => !free.has(intent)));
}

function builtInsByWords(): ReadonlyMap<string, string> {
  const entries = Object.entries({ ...BUILT_IN_WORDS, SessionEndedRequest: EXIT_WORDS });
  return new Map(
    entries.flatMap(([intent, said]) => said.map((each) => [words(each).join(' '), intent] as const)),
  );
}
