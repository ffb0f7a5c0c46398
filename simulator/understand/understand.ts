import { BUILT_IN_WORDS, EXIT_WORDS } from '../../interaction-model/builtIns';
import model from '../../interaction-model/en.json';
import type { InteractionModelFile, LanguageModel } from '../../interaction-model/schema';
import { intentName } from '../../lambda/knowledge/intentName';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { isAnAnimals } from './animal';
import { type Guess, trainClassifier } from './classifier';
import { withoutDenied } from './denial';
import { createExactMatcher, readSamples, type Sample } from './exact';
import { isCrampWord, isMeant, isPartOfACondition, isPartOfAnother, unlikeliness } from './meant';
import { MOST_WORDS, words } from './normalize';
import { findPlainly, withoutFillers } from './plainly';
import { deniesAll, endings, isNow, isOver, isQuestion } from './sentence';
import { createSignFinder, HARMLESS, SIGN, withoutHarmless } from './signs';
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

/** Whoever names a cramp and asks nothing has one, unless the classifier is surer than this of something else. */
const CRAMP_THRESHOLD = 0.4;

/** What a guess of danger must reach beside a cramp or an everyday thing; at this no set has a false alarm more. */
const DANGER_THRESHOLD = 0.7;

/** Fewer words than this say too little when others were left out to get them. */
const FEWEST_WORDS = 2;

const DANGERS: ReadonlySet<string> = new Set(RED_FLAG_IDS.map(intentName));
/** What means a no to the safety question is never a guess: it takes its own words or a plain denial. */
const ONLY_A_CRAMP = 'OnlyACrampIntent';
const CRAMP_GONE = intentName('cramp_gone');
const OUT_OF_SCOPE = intentName('out_of_scope');
const NEVER_GUESSED: ReadonlySet<string> = new Set([ONLY_A_CRAMP]);
/** What means a no there, said at the end of something else, may be a hope. */
const DENIALS: ReadonlySet<string> = new Set([ONLY_A_CRAMP, 'NoneOfThoseIntent']);
const NO_DANGERS: ReadonlySet<string> = new Set([ONLY_A_CRAMP, ...DANGERS]);

const NOT_UNDERSTOOD: Understood = { understood: 'none', intent: 'AMAZON.FallbackIntent', slots: {} };

/**
 * Trains the local stand-in for Alexa's understanding on `interaction-model/en.json`. Call it once a process;
 * it takes about two seconds.
 */
export function createUnderstanding(): Understand {
  const { languageModel } = (model as InteractionModelFile).interactionModel;
  const vocabulary = buildVocabulary(languageModel);
  const samples = readSamples(languageModel);
  const matchExactly = createExactMatcher(samples, vocabulary);
  const findSign = createSignFinder(samples);
  const classify = trainClassifier(samples, vocabulary);
  const slotsOf = slotsByIntent(languageModel);
  const needsSlot = intentsThatNeedASlot(samples);
  const builtIns = builtInsByWords();
  const known = knownWords(languageModel, samples);

  function resolve(said: readonly string[]): Understood {
    const builtIn = builtIns.get(said.join(' '));
    if (builtIn !== undefined) return { understood: 'exact', intent: builtIn, slots: {} };
    const [exact] = matchExactly(said);
    const heard = withoutHarmless(findPlainly(said, vocabulary)).filter((span) => isMeant(span, said));
    if (isAnAnimals(said, heard)) return guessed(OUT_OF_SCOPE, heard, said);
    const spans = withoutDenied(heard, said);
    const sign = findSign(spans);
    const signHeard = Object.values(exact?.slots ?? {}).some(({ type }) => SIGN.test(type));
    if (exact !== undefined && (sign === null || signHeard || DANGERS.has(exact.intent)))
      return { understood: 'exact', intent: exact.intent, slots: exact.slots };
    if (sign !== null) {
      return {
        understood: 'guessed',
        intent: sign.intent,
        slots: { ...fillSlots(sign.intent, spans, said), ...sign.slots },
      };
    }
    const [nearly] = matchExactly(core(said));
    if (nearly !== undefined) {
      return {
        understood: 'guessed',
        intent: nearly.intent,
        slots: { ...fillSlots(nearly.intent, spans, said), ...nearly.slots },
      };
    }
    const harmless = spans.some((span) => isCrampWord(span) || span.slot.type === HARMLESS);
    const guess = guessSafely(said, harmless);
    const cramp = spans.some(isCrampWord) && !isQuestion(said);
    const idle = guess === null || isWithoutItsSlot(guess.intent, spans, said);
    const endangered = !idle && DANGERS.has(guess.intent);
    const unsure = guess === null || guess.score < CRAMP_THRESHOLD;
    const denies = spans.length < heard.length && !isQuestion(said);
    if (cramp && !endangered && isOver(said)) return guessed(CRAMP_GONE, spans, said);
    if (cramp && (unsure || (!endangered && (denies || isNow(said)))))
      return guessed(isElsewhere(spans) ? OUT_OF_SCOPE : 'CrampNowIntent', spans, said);
    if (denies && !cramp && (!endangered || deniesAll(said))) return guessed(ONLY_A_CRAMP, spans, said);
    if (!idle && guess.score >= THRESHOLD) return guessed(guess.intent, spans, said);
    const [last] = endings(said)
      .flatMap((ending) => matchExactly(ending))
      .filter(({ intent }) => !DENIALS.has(intent));
    return last === undefined
      ? NOT_UNDERSTOOD
      : { understood: 'guessed', intent: last.intent, slots: last.slots };
  }

  /** Whether an intent that no sample expresses without a slot fills none. */
  function isWithoutItsSlot(intent: string, spans: readonly Span[], said: readonly string[]): boolean {
    return needsSlot.has(intent) && Object.keys(fillSlots(intent, spans, said)).length === 0;
  }

  function guessed(intent: string, spans: readonly Span[], said: readonly string[]): Understood {
    return { understood: 'guessed', intent, slots: fillSlots(intent, spans, said) };
  }

  /** The classifier's guess; one of danger that no sign bears out must be the surer. */
  function guessSafely(said: readonly string[], harmless: boolean): Guess | null {
    const guess = classify(said, NEVER_GUESSED);
    if (guess === null || !DANGERS.has(guess.intent)) return guess;
    return guess.score >= (harmless ? DANGER_THRESHOLD : THRESHOLD) ? guess : classify(said, NO_DANGERS);
  }

  /** The words that say something to this model. */
  function core(said: readonly string[]): readonly string[] {
    const kept = withoutFillers(said).filter((word) => known.has(word));
    return kept.length >= FEWEST_WORDS ? kept : said;
  }

  function fillSlots(intent: string, spans: readonly Span[], said: readonly string[]): Understood['slots'] {
    return Object.fromEntries(
      (slotsOf.get(intent) ?? []).flatMap(({ name, type }) => {
        const ofType = spans.filter((span) => span.slot.type === type);
        const heard = ofType.filter(
          (span) => !isPartOfACondition(span, spans) && !isPartOfAnother(span, ofType),
        );
        const [span] = heard.toSorted((a, b) => unlikeliness(a, spans, said) - unlikeliness(b, spans, said));
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

/** A cramp in a hand is a cramp, and none of ours. */
function isElsewhere(spans: readonly Span[]): boolean {
  const types = new Set(spans.map(({ slot }) => slot.type));
  return types.has('OtherPlace') && !types.has('Muscle');
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

/** The words of all samples and slot values. */
function knownWords(languageModel: LanguageModel, samples: readonly Sample[]): ReadonlySet<string> {
  return new Set([
    ...samples.flatMap(({ tokens }) => tokens.filter((token) => typeof token === 'string')),
    ...languageModel.types.flatMap(({ values }) =>
      values.flatMap(({ name }) => [name.value, ...name.synonyms].flatMap(words)),
    ),
  ]);
}

function builtInsByWords(): ReadonlyMap<string, string> {
  const entries = Object.entries({ ...BUILT_IN_WORDS, SessionEndedRequest: EXIT_WORDS });
  return new Map(
    entries.flatMap(([intent, said]) => said.map((each) => [words(each).join(' '), intent] as const)),
  );
}
