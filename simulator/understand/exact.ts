import type { LanguageModel } from '../../interaction-model/schema';
import { words } from './normalize';
import type { FilledSlot, Vocabulary } from './vocabulary';

/** An intent with the slots it fills. */
export interface Match {
  readonly intent: string;
  readonly slots: Readonly<Record<string, FilledSlot>>;
}

interface SlotToken {
  readonly slot: string;
  readonly type: string;
}

export interface Sample {
  readonly intent: string;
  readonly text: string;
  readonly tokens: readonly (string | SlotToken)[];
  readonly literals: number;
}

/** The samples of a model, cut into words and slots. */
export function readSamples(model: LanguageModel): readonly Sample[] {
  return model.intents.flatMap(({ name, slots = [], samples }) => {
    const types = new Map(slots.map((slot) => [slot.name, slot.type]));
    return samples.map((text): Sample => {
      const tokens = text
        .split(/(\{\w+\})/)
        .flatMap((part): readonly (string | SlotToken)[] =>
          part.startsWith('{') ? [slotToken(part.slice(1, -1), types)] : words(part),
        );
      const literals = tokens.filter((token) => typeof token === 'string').length;
      return { intent: name, text, tokens, literals };
    });
  });
}

function slotToken(slot: string, types: ReadonlyMap<string, string>): SlotToken {
  return { slot, type: types.get(slot) ?? '' };
}

/**
 * Every sample that says exactly these words, best first: the more literal words the better, then the fewer
 * slots; equals stay in the order of the model.
 */
export function createExactMatcher(samples: readonly Sample[], vocabulary: Vocabulary) {
  const byFirstWord = new Map<string, Sample[]>();
  const slotFirst: Sample[] = [];
  for (const sample of samples) {
    const [first] = sample.tokens;
    if (typeof first !== 'string') slotFirst.push(sample);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), sample]);
  }

  return function matchExactly(said: readonly string[]): readonly (Match & { readonly sample: Sample })[] {
    const candidates = [...(byFirstWord.get(said[0] ?? '') ?? []), ...slotFirst];
    return candidates
      .flatMap((sample) => {
        const slots = matchTokens(sample.tokens, said, vocabulary);
        return slots === null ? [] : [{ intent: sample.intent, slots, sample }];
      })
      .sort(
        (a, b) => b.sample.literals - a.sample.literals || a.sample.tokens.length - b.sample.tokens.length,
      );
  };
}

function matchTokens(
  tokens: Sample['tokens'],
  said: readonly string[],
  vocabulary: Vocabulary,
): Readonly<Record<string, FilledSlot>> | null {
  const [token, ...rest] = tokens;
  if (token === undefined) return said.length === 0 ? {} : null;
  if (typeof token === 'string') {
    return token === said[0] ? matchTokens(rest, said.slice(1), vocabulary) : null;
  }
  const most = Math.min(vocabulary.longest(token.type), said.length - rest.length);
  for (let length = most; length > 0; length -= 1) {
    const filled = vocabulary.fill(token.type, said.slice(0, length));
    if (filled === null) continue;
    const others = matchTokens(rest, said.slice(length), vocabulary);
    if (others !== null) return { [token.slot]: filled, ...others };
  }
  return null;
}
