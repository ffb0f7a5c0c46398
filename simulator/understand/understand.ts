import { BUILT_IN_WORDS, EXIT_WORDS } from '../../interaction-model/builtIns';
import model from '../../interaction-model/en.json';
import type { InteractionModelFile, LanguageModel } from '../../interaction-model/schema';
import { intentName } from '../../lambda/knowledge/intentName';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { isAnAnimals } from './animal';
import { type Guess, trainClassifier } from './classifier';
import { withoutDenied } from './denial';
import { createExactMatcher, readSamples, type Sample } from './exact';
import { words } from './normalize';
import { findPlainly, withoutFillers } from './plainly';
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

/** Fewer words than this at the end of a sentence may mean anything. */
const FEWEST_LAST = 3;
/** What may turn round whatever comes after it. */
const TURNS_ROUND =
  /\b(not|no|never|without|stop|if|when|why|how|what|before|after|instead|cancel|hope|wish|hate|refuse|until|unless)\b/;

/** The slot type of the words for a cramp; whoever says one and no sign of danger has a cramp first (content 4.4). */
const CRAMP_TYPE = 'CrampWord';
/** "My calf has gone into a spasm and my foot …": so many words further off. */
const ANOTHER_CLAUSE = 10;
/** "My leg hurts, it is the calf": a muscle that is named says more than the leg it is in. */
const UNNAMED_MUSCLE = 'leg';
/** What stands before a position that nobody is in. */
const NOT_THERE =
  /\b(not|never|without|unable to|when(ever)? i|if i|before i|waiting for|need|needs)( (want to|like to|even|able to))?$/;
/** What makes an operation an old one. */
const LONG_AGO = /^(\w+ ){0,2}(years|ages|decades) ago\b/;
/** What stands before a side, and what behind it. */
const OWNS_A_SIDE = /^(my|the|his|her|their|our|me|your)$/;
const HAS_A_SIDE =
  /^(leg|legs|foot|feet|calf|calves|thigh|shin|toe|toes|ankle|heel|hip|knee|buttock|glute|hamstring|quad|arch|side|one|hand|bum|groin|inner|front|back|lower|upper|big)$/;

/** How a question starts; a cramp in a question need not be on now. */
const QUESTION =
  /^(why|what|whats|how|(does|do|did|can|could|will|would|should|is|are|was)(?! not)|when|which|who|where|shall|may|am|has|have i|tell me|explain|any)\b/;
/** How somebody asks who has told first: "my calves cramp by the evening, could it be the standing". */
const ASKS_LAST =
  /\b(do you know (why|if|what)|what is causing (that|it|this|them)|could (it|that|this) be (the|my|that|because)|does (that|this|it) mean|is (that|it) (why|true|normal|because|just an? (old )?(myth|tale|wives))|that is why)\b/;
/** How somebody says that what was before has led to what is now. */
const NOW = /\b(and|but|so) now (it|((my|the|his|her|me|both) )?(\w+ ){1,3})(is|are|has|have|just)\b/;
/**
 * A cramp that is named as over, and nothing takes it back: "the cramp has passed but I am scared to move". What goes
 * on after the verb ("gone into my thigh", "eased a bit") is another thing.
 */
const OVER =
  /\b(cramps?|cramping|spasms?|charley horse) ((has|have|is|just|finally|now|all|really) )*(passed|stopped|gone|gone away|eased|eased off|let go|worn off|is over|now over)( (by itself|on it is own|now|completely|thanks))?( (but|and|should)\b(?!.*\b(cramp|cramps|cramped|cramping|again|back|still|now)\b)|$)/;
/** Begins with the denial and takes nothing back: "not my chest, just my calf". */
const DENIES_ALL = /^(no|not|it is not|i have no|i do not have|none|neither)\b(?!.* but )/;
const DANGERS: ReadonlySet<string> = new Set(RED_FLAG_IDS.map(intentName));
/** What means a no to the safety question is never a guess: it takes its own words or a plain denial. */
const ONLY_A_CRAMP = 'OnlyACrampIntent';
const CRAMP_GONE = intentName('cramp_gone');
const OUT_OF_SCOPE = intentName('out_of_scope');
const NEVER_GUESSED: ReadonlySet<string> = new Set([ONLY_A_CRAMP]);
/** What means a no there, said at the end of something else, may be a hope. */
const DENIALS: ReadonlySet<string> = new Set([ONLY_A_CRAMP, 'NoneOfThoseIntent']);
const NO_DANGERS: ReadonlySet<string> = new Set([ONLY_A_CRAMP, ...DANGERS]);

/** Longer speech is cut: Alexa's own recogniser closes the microphone before so many words. */
const MOST_WORDS = 60;

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
    const harmless = spans.some(({ slot }) => slot.type === CRAMP_TYPE || slot.type === HARMLESS);
    const guess = guessSafely(said, harmless);
    const cramp = spans.some(isCrampWord) && !isQuestion(said);
    const idle = guess === null || isWithoutItsSlot(guess.intent, spans, said);
    const endangered = !idle && DANGERS.has(guess.intent);
    const unsure = guess === null || guess.score < CRAMP_THRESHOLD;
    const denies = spans.length < heard.length && !isQuestion(said);
    if (cramp && !endangered && isOver(said.join(' '))) return guessed(CRAMP_GONE, spans, said);
    if (cramp && (unsure || (!endangered && (denies || NOW.test(said.join(' '))))))
      return guessed(isElsewhere(spans) ? OUT_OF_SCOPE : 'CrampNowIntent', spans, said);
    if (denies && !cramp && (!endangered || DENIES_ALL.test(said.join(' '))))
      return guessed(ONLY_A_CRAMP, spans, said);
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

/**
 * "Right" and "lift" are a side only of something: "my right foot", "the left one", "right calf". Nobody stands who
 * says "I can't stand up", and the outside of a calf is no place to be.
 */
function isMeant({ slot, start, end }: Span, said: readonly string[]): boolean {
  const before = said.slice(0, start).join(' ');
  if (slot.type === 'Position')
    return !NOT_THERE.test(before) && !(slot.id === 'outdoors' && said[end] === 'of');
  if (slot.type === 'Condition') {
    return !NOT_THERE.test(before) && !LONG_AGO.test(said.slice(end).join(' '));
  }
  if (slot.type !== 'Side' || slot.id === 'both') return true;
  return (
    OWNS_A_SIDE.test(said[start - 1] ?? '') || HAS_A_SIDE.test(said[end] ?? '') || said.length === end - start
  );
}

function isCrampWord({ slot }: Span): boolean {
  return slot.type === CRAMP_TYPE;
}

/** A cramp in a hand is a cramp, and none of ours. */
function isElsewhere(spans: readonly Span[]): boolean {
  const types = new Set(spans.map(({ slot }) => slot.type));
  return types.has('OtherPlace') && !types.has('Muscle');
}

function isQuestion(said: readonly string[]): boolean {
  const sentence = said.join(' ');
  return QUESTION.test(sentence) || ASKS_LAST.test(sentence);
}

/** "The back" is a thigh's, and in "the back of my leg" it is not. */
function isPartOfAnother(part: Span, spans: readonly Span[]): boolean {
  return spans.some(
    ({ start, end }) => start < part.end && part.start < end && end - start > part.end - part.start,
  );
}

/**
 * How little a span is meant among others of its type: a leg is less than a muscle that is named, and of two muscles
 * the one by the word for the cramp is meant ("I can't put my heel down, the calf's cramped"). In words.
 */
function unlikeliness(span: Span, spans: readonly Span[], said: readonly string[]): number {
  const gaps = spans.filter(isCrampWord).map(({ start, end }) => {
    const between = said.slice(Math.min(span.end, end), Math.max(span.start, start));
    return Math.max(start - span.end, span.start - end) + (between.includes('and') ? ANOTHER_CLAUSE : 0);
  });
  return (span.slot.id === UNNAMED_MUSCLE ? MOST_WORDS : 0) + Math.min(MOST_WORDS, ...gaps);
}

/** What is said last, without how somebody began, the longest first; nothing where that may turn it round. */
function endings(said: readonly string[]): readonly (readonly string[])[] {
  const starts = Array.from({ length: Math.max(0, said.length - FEWEST_LAST) }, (_, index) => index + 1);
  return starts.flatMap((start) =>
    TURNS_ROUND.test(said.slice(0, start).join(' ')) ? [] : [said.slice(start)],
  );
}

/** "I wish the cramp stopped" and "not gone" are on. */
function isOver(said: string): boolean {
  return OVER.test(said) && !/\b(not|never|wish|until|hope|if)\b/.test(said);
}

/** "A new hip" is what somebody has, and not where it cramps. */
function isPartOfACondition(part: Span, spans: readonly Span[]): boolean {
  return spans.some(
    ({ start, end, slot }) =>
      slot.type === 'Condition' && part.slot.type !== 'Condition' && start <= part.start && part.end <= end,
  );
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
