import { speechMs } from '../../lambda/guidance/speechTime';
import type { Side } from '../../lambda/knowledge/conditions';
import { NOTE_SECONDS, SETUP_SECONDS } from '../../lambda/knowledge/setup';
import { guidanceWords } from '../../lambda/words/en/guidance/guidanceWords';
import type { Cue } from '../../lambda/words/guidanceWords';

const LEGS: readonly (Side | null)[] = ['left', 'right', 'both', null];
const forms = (cue: Cue): readonly string[] => (typeof cue === 'string' ? [cue] : LEGS.map(cue));

const { counting, cues, legNames, notes, routineNames, speechRate, stretches } = guidanceWords;
const counted = [
  ...Object.values(counting).flatMap((words) =>
    typeof words === 'function' ? ['left' as const, 'right' as const].flatMap((side) => words(side)) : words,
  ),
];
const moveTexts = Object.values(stretches).flatMap(({ setup, steps, change, ...rest }) => [
  ...forms(setup),
  ...steps,
  ...(change ? [change('left'), change('right')] : []),
  ...Object.values(rest),
]);
const all = [...Object.values(cues).flatMap(forms), ...moveTexts, ...counted, ...Object.values(notes)];

describe('the words of the guidance', () => {
  it.each([
    ['markup', /[<>&]/],
    ['orders', /you must|you have to|you should not/i],
    ['promises', /\bcures?\b|guarantee|always works|best stretch/i],
    ['medicines', /\b(mg|tablets?|pills?|magnesium|quinine|salt)\b/i],
    ['pointed toes or tiptoes', /point your toes|tiptoe/i],
    ['reassurance', /only (a )?cramp/i],
    ['a template that was not filled', /undefined|null|\$\{|\s{2}/],
  ])('hold no %s', (_, pattern) => {
    expect(all.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('say no sentence of more than 35 words', () => {
    const sentences = all.flatMap((text) => text.split(/(?<=[.?!])\s/));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 35)).toEqual([]);
  });

  it('end each cue as a sentence ends', () => {
    expect(
      [...Object.values(cues).flatMap(forms), ...counted].filter((text) => !/[.?!]$/.test(text)),
    ).toEqual([]);
  });

  it('name the right leg wherever they name the left one for the other side', () => {
    const swap = (text: string) =>
      text.replace(/\b(left|right)\b/gi, (word) => {
        const other = word.toLowerCase() === 'left' ? 'right' : 'left';
        return word[0] === word[0]?.toUpperCase() ? `${other[0]?.toUpperCase()}${other.slice(1)}` : other;
      });
    const sided = [...Object.values(cues), ...Object.values(stretches).map(({ setup }) => setup)];
    for (const cue of sided) if (typeof cue === 'function') expect(cue('right')).toBe(swap(cue('left')));
  });

  it('give everybody time to hear a stretch that is asked for by itself, and to get there', () => {
    for (const [move, seconds] of Object.entries(SETUP_SECONDS)) {
      const { setup } = stretches[move as keyof typeof SETUP_SECONDS];
      const slowest = Math.max(...forms(setup).map((text) => speechMs(text, 'normal', speechRate)));
      expect([
        move,
        slowest + speechMs('Hold there.', 'normal', speechRate) < (seconds - 0.5) * 1000,
      ]).toEqual([move, true]);
    }
    for (const note of Object.values(notes))
      expect(speechMs(note, 'normal', speechRate)).toBeLessThan(NOTE_SECONDS * 1000);
  });

  it('name every routine and leg in a way that fits into a sentence', () => {
    for (const name of Object.values(routineNames)) expect(name).toMatch(/^the /);
    expect(Object.values(legNames)).toEqual(['left leg', 'right leg', 'both legs']);
  });
});

describe('the estimate of speech', () => {
  it('is nothing for nothing, and grows with the words', () => {
    expect(speechMs('', 'normal', speechRate)).toBe(0);
    expect(speechMs('  ', 'slow', speechRate)).toBe(0);
    expect(speechMs('Breathe out slowly.', 'normal', speechRate)).toBeGreaterThan(
      speechMs('Breathe out.', 'normal', speechRate),
    );
  });

  it('follows the pace', () => {
    const [slow, normal, fast] = (['slow', 'normal', 'fast'] as const).map((pace) =>
      speechMs('Rest here.', pace, speechRate),
    );
    expect(slow).toBeCloseTo((normal ?? 0) / 0.85, -1);
    expect(fast).toBeCloseTo((normal ?? 0) / 1.15, -1);
  });
});
