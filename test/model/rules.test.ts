import { modelText } from '../../interaction-model/build';
import { BUILT_IN_WORDS, EXIT_WORDS } from '../../interaction-model/builtIns';
import { intentName } from '../../interaction-model/names';
import { CONDITIONS, POSITIONS, SIDES } from '../../lambda/knowledge/conditions';
import { MUSCLES } from '../../lambda/knowledge/muscles';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { TOPIC_IDS } from '../../lambda/knowledge/topicIds';
import { createExactMatcher, readSamples } from '../../simulator/understand/exact';
import { words } from '../../simulator/understand/normalize';
import { buildVocabulary } from '../../simulator/understand/vocabulary';
import { customIntents, languageModel } from './files';

/** Topics with intents of another name (docs/design.md). */
const ELSEWHERE = /^(emergency|redflag_.*|infection_wound|start_routine|start_stretch|help)$/;

/** Words that call Alexa or a skill; a sample with one would be heard as another request. */
const CALLING_WORDS = /\b(alexa|amazon|echo|cramp coach)\b/;

const samples = customIntents.flatMap((intent) => intent.samples.map((sample) => ({ intent, sample })));
const phrases = languageModel.types.flatMap((type) =>
  type.values.flatMap(({ id, name }) =>
    [name.value, ...name.synonyms].map((phrase) => ({ type: type.name, id, phrase })),
  ),
);

describe('samples', () => {
  it('hold only the characters Amazon allows', () => {
    const foreign = samples.filter(
      ({ sample }) => !/^[a-z' .{}A-Z]+$/.test(sample) || / {2}|^ | $/.test(sample),
    );
    expect(foreign.map(({ sample }) => sample)).toEqual([]);
    const upper = samples.filter(({ sample }) => /[A-Z]/.test(sample.replace(/\{\w+\}/g, '')));
    expect(upper).toEqual([]);
  });

  it.each(customIntents.map(({ name, samples: all }) => [name, all.length] as const))(
    '%s has at least eight (%i)',
    (_name, count) => {
      expect(count).toBeGreaterThanOrEqual(8);
    },
  );

  it('use declared slots, each of them, and each at most once in a sentence but for a correction', () => {
    for (const { slots = [], samples: all } of customIntents) {
      const used = new Set(
        all.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot)),
      );
      expect([...used].sort()).toEqual(slots.map(({ name }) => name).sort());
    }
  });

  it('are not said by two intents', () => {
    const owners = new Map<string, Set<string>>();
    for (const { intent, sample } of samples) {
      const key = sample.replace(/\{\w+\}|[^{}]+/g, (part) =>
        part.startsWith('{') ? part : ` ${words(part).join(' ')} `,
      );
      owners.set(key, (owners.get(key) ?? new Set()).add(intent.name));
    }
    const shared = [...owners].filter(([, names]) => names.size > 1);
    expect(shared.map(([sample, names]) => `${sample}: ${[...names].join(', ')}`)).toEqual([]);
  });

  it('do not equal a word of a built-in intent', () => {
    const builtIn = new Set(
      [...Object.values(BUILT_IN_WORDS).flat(), ...EXIT_WORDS].map((said) => words(said).join(' ')),
    );
    const taken = samples.filter(({ sample }) => builtIn.has(words(sample).join(' ')));
    expect(taken.map(({ intent, sample }) => `${intent.name}: ${sample}`)).toEqual([]);
  });

  it('hold no wake word and no name of the skill', () => {
    expect(samples.filter(({ sample }) => CALLING_WORDS.test(sample))).toEqual([]);
  });

  it('are a bare slot in one intent only, and for one type', () => {
    const bare = samples.filter(({ sample }) => /^\{\w+\}$/.test(sample));
    const types = bare.map(
      ({ intent, sample }) => intent.slots?.find(({ name }) => `{${name}}` === sample)?.type,
    );
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('slots', () => {
  it('have one type under one name', () => {
    const types = new Map<string, string>();
    for (const { name, type } of customIntents.flatMap(({ slots = [] }) => slots)) {
      expect(types.get(name) ?? type).toBe(type);
      types.set(name, type);
    }
  });

  it('use types that are declared and no free text', () => {
    const declared = new Set([
      'AMAZON.NUMBER',
      'AMAZON.DURATION',
      ...languageModel.types.map(({ name }) => name),
    ]);
    const used = new Set(customIntents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
    expect([...used].filter((type) => !declared.has(type))).toEqual([]);
    expect(languageModel.types.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('slot types', () => {
  it.each([
    ['Muscle', MUSCLES],
    ['Side', SIDES],
    ['Position', [...POSITIONS, 'desk', 'outdoors']],
    ['Routine', HABIT_IDS],
    ['Stretch', STRETCH_IDS],
    ['Condition', CONDITIONS],
  ] as const)('%s has the ids of the knowledge', (name, ids) => {
    const type = languageModel.types.find((each) => each.name === name);
    expect(type?.values.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('say a phrase for one value of a type only', () => {
    const seen = new Map<string, string>();
    const shared = phrases.filter(({ type, id, phrase }) => {
      const key = `${type} ${words(phrase).join(' ')}`;
      const owner = seen.get(key) ?? id;
      seen.set(key, owner);
      return owner !== id;
    });
    expect(shared).toEqual([]);
  });

  it('have phrases that Alexa can hear and hold', () => {
    const odd = phrases.filter(({ phrase }) => !/^[a-z' ]{1,140}$/.test(phrase) || phrase !== phrase.trim());
    expect(odd).toEqual([]);
  });
});

describe('the model', () => {
  it('keeps the limits of Alexa', () => {
    expect(languageModel.intents.length).toBeLessThanOrEqual(250);
    expect(Buffer.byteLength(modelText())).toBeLessThan(1_500_000);
    expect(phrases.length).toBeLessThan(50_000);
  });

  it('has a name that Alexa accepts', () => {
    const { invocationName } = languageModel;
    expect(invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(invocationName).not.toMatch(
      /\b(run|start|play|resume|use|launch|ask|open|tell|load|begin|enable|to|from|in|using|with|about|for|that|by|if|and|whether|alexa|amazon|echo|computer|skill|app|the|a|an|of|up|at|off)\b/,
    );
  });

  it('has an intent for every topic and every danger sign', () => {
    const names = new Set(customIntents.map(({ name }) => name));
    const ids = [...TOPIC_IDS.filter((id) => !ELSEWHERE.test(id)), ...RED_FLAG_IDS];
    expect(ids.filter((id) => !names.has(intentName(id)))).toEqual([]);
    for (const name of ['StartRoutineIntent', 'StartStretchIntent', 'HelpTopicIntent'])
      expect(names).toContain(name);
  });

  it('leaves the built-in intents bare', () => {
    const builtIns = languageModel.intents.filter(({ name }) => name.startsWith('AMAZON.'));
    expect(builtIns.every(({ samples: none }) => none.length === 0)).toBe(true);
    expect(builtIns.map(({ name }) => name).sort()).toEqual(
      ['AMAZON.FallbackIntent', ...Object.keys(BUILT_IN_WORDS)].sort(),
    );
  });

  it('hears each of its own samples as its intent, slots filled', () => {
    const vocabulary = buildVocabulary(languageModel);
    const read = readSamples(languageModel);
    const match = createExactMatcher(read, vocabulary);
    const lost = read.filter((sample, turn) => {
      const said = words(
        sample.tokens
          .map((token) => (typeof token === 'string' ? token : vocabulary.example(token.type, turn)))
          .join(' '),
      );
      const [best, ...others] = match(said);
      const rivals = others.filter(
        (other) => other.intent !== best?.intent && other.sample.literals === best?.sample.literals,
      );
      const equal = rivals.some((rival) => rival.sample.tokens.length === best?.sample.tokens.length);
      return best === undefined || equal;
    });
    expect(lost.map(({ intent, text }) => `${intent}: ${text}`)).toEqual([]);
  });
});
