import type { Match, Sample } from './exact';
import type { FilledSlot, Span } from './vocabulary';

/** Types whose words decide the intent, whatever else is said (`interaction-model/en/signs/`). */
export const SIGN = /Sign$/;

/** The type of harmless phrases that contain a sign's words; the longer phrase is the one meant. */
export const HARMLESS = 'Everyday';

interface Rule {
  readonly intent: string;
  readonly slots: readonly { readonly slot: string; readonly type: string }[];
}

/**
 * Finds danger signs in a sentence of any shape. A sample of a sign intent is read as a rule: its slots must all
 * be in the utterance, in any order; its other words need not be. The first intent of the model that has such a
 * sample is meant. It takes the spans that `withoutHarmless` leaves.
 */
export function createSignFinder(samples: readonly Sample[]) {
  const rules = distinctRules(samples);

  return function findSign(heard: readonly Span[]): Match | null {
    for (const rule of rules) {
      const slots = place(rule.slots, heard);
      if (slots !== null) return { intent: rule.intent, slots };
    }
    return null;
  };
}

function distinctRules(samples: readonly Sample[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const { intent, tokens } of samples) {
    const slots = tokens.filter((token) => typeof token !== 'string');
    if (!slots.some(({ type }) => SIGN.test(type))) continue;
    const key = [intent, ...slots.map(({ type }) => type).sort()].join(' ');
    if (!rules.has(key)) rules.set(key, { intent, slots });
  }
  return [...rules.values()];
}

/** The spans of an utterance but the signs that a harmless phrase, as long or longer, takes the meaning of. */
export function withoutHarmless(spans: readonly Span[]): readonly Span[] {
  const harmless = spans.filter(({ slot }) => slot.type === HARMLESS);
  return spans.filter(
    (span) =>
      !SIGN.test(span.slot.type) ||
      !harmless.some(
        (other) =>
          other.start < span.end &&
          span.start < other.end &&
          other.end - other.start >= span.end - span.start,
      ),
  );
}

/** Gives each slot of a rule its own words of the utterance, or null when one has none. */
function place(
  [first, ...rest]: Rule['slots'],
  spans: readonly Span[],
): Readonly<Record<string, FilledSlot>> | null {
  if (first === undefined) return {};
  for (const span of spans) {
    if (span.slot.type !== first.type) continue;
    const others = place(
      rest,
      spans.filter((other) => other !== span),
    );
    if (others !== null) return { [first.slot]: span.slot, ...others };
  }
  return null;
}
