import { StemmerEn } from '@nlpjs/lang-en-min';
import { OFF_TOPIC } from '../../interaction-model/offTopic';
import type { Sample } from './exact';
import { type Features, trainMaxent } from './maxent';
import { words } from './normalize';
import type { Span, Vocabulary } from './vocabulary';

/** The label of speech that no intent of ours means. */
const OFF_TOPIC_LABEL = 'off topic';

/** Slot types whose words only this skill is asked about. */
const OWN_TYPES: readonly string[] = ['Muscle', 'CrampWord'];

/** A word that no sample has: many of them mean that the talk is of something else. */
const UNKNOWN = '<unknown>';

/** More samples of an intent than this teach nothing new and cost start-up time. */
const MOST_SAMPLES = 300;

export interface Guess {
  readonly intent: string;
  /** Probability, 0 to 1. */
  readonly score: number;
}

/**
 * Trains a classifier on the samples of a model. It hears word stems, pairs of neighbouring stems, and the slot
 * types whose values occur, so that "my hammy" counts as "my calf" does. Training is deterministic. Each call
 * may refuse intents that the utterance cannot mean.
 */
export function trainClassifier(
  samples: readonly Sample[],
  vocabulary: Vocabulary,
): (said: readonly string[], refused: ReadonlySet<string>) => Guess | null {
  const stem = createStemmer();
  const known = new Set<string>();

  function features(said: readonly string[]): Features {
    const stems = stem(said);
    const spans = vocabulary.find(said);
    const types = spans.map(({ slot }) => `{${slot.type}}`);
    const general = generalised(stems, spans);
    return [...new Set([...general, ...pairs(stems), ...types, ...pairs(general)])];
  }

  const chosen = thin(samples);
  const ours = chosen.map((sample, i) => ({
    label: sample.intent,
    said: words(fillIn(sample, i, vocabulary)),
  }));
  for (const { said } of ours) for (const each of stem(said)) known.add(each);

  function withUnknown(said: readonly string[]): Features {
    const unknown = stem(said).filter((each) => !known.has(each)).length;
    return [...features(said), ...Array.from({ length: Math.min(unknown, 3) }, (_, i) => `${UNKNOWN} ${i}`)];
  }

  /** Whoever names a muscle or a cramp is not off topic, however unusual the rest. */
  function speaksOfCramp(said: readonly string[]): boolean {
    return vocabulary.find(said).some(({ slot }) => OWN_TYPES.includes(slot.type));
  }

  const classify = trainMaxent([
    ...ours.map(({ label, said }) => ({ label, features: features(said) })),
    ...OFF_TOPIC.map((each) => ({ label: OFF_TOPIC_LABEL, features: withUnknown(words(each)) })),
  ]);

  return (said, refused) => {
    const ranked = classify(withUnknown(said)).filter(({ label }) => !refused.has(label));
    const [best, second] = ranked;
    const offTopic = best?.label === OFF_TOPIC_LABEL;
    const guess = offTopic && speaksOfCramp(said) ? second : best;
    if (guess === undefined || guess.label === OFF_TOPIC_LABEL) return null;
    return { intent: guess.label, score: guess.score / (offTopic ? 1 - best.score : 1) };
  };
}

function pairs(tokens: readonly string[]): readonly string[] {
  return ['<start>', ...tokens].map((token, i) => `${token} ${tokens[i] ?? '<end>'}`);
}

/** The words of an utterance with a type in the place of each of its own words: "my {Muscle} is {CrampWord}". */
function generalised(stems: readonly string[], spans: readonly Span[]): readonly string[] {
  const own = spans.filter(({ slot }) => OWN_TYPES.includes(slot.type));
  return stems.flatMap((stem, place) => {
    const span = own.find(({ start, end }) => start <= place && place < end);
    if (span === undefined) return [stem];
    return span.start === place ? [`{${span.slot.type}}`] : [];
  });
}

/** Stems of words; each word is worked out once, because samples repeat theirs thousands of times. */
function createStemmer(): (said: readonly string[]) => readonly string[] {
  const stemmer = new StemmerEn();
  const stems = new Map<string, string>();
  return (said) =>
    said.map((word) => {
      const stem = stems.get(word) ?? stemmer.stem([word])[0] ?? word;
      stems.set(word, stem);
      return stem;
    });
}

/** At most `MOST_SAMPLES` of each intent, evenly taken. */
function thin(samples: readonly Sample[]): readonly Sample[] {
  const counts = new Map<string, number>();
  for (const { intent } of samples) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const seen = new Map<string, number>();
  return samples.filter(({ intent }) => {
    const count = counts.get(intent) ?? 0;
    const turn = seen.get(intent) ?? 0;
    seen.set(intent, turn + 1);
    const kept = Math.min(1, MOST_SAMPLES / count);
    return Math.floor(turn * kept) !== Math.floor((turn - 1) * kept);
  });
}

/** A sample with a value in each slot, another one for each sample. */
function fillIn(sample: Sample, turn: number, vocabulary: Vocabulary): string {
  return sample.tokens
    .map((token) => (typeof token === 'string' ? token : vocabulary.example(token.type, turn)))
    .join(' ');
}
