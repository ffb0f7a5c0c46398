import fc from 'fast-check';
import { check } from 'ssml-check-core';
import { escapeText, LONGEST_BREAK_MS, sentenceToSsml, toSsml } from '../../lambda/alexa/ssml';
import { PACES } from '../../lambda/guidance/request';
import type { Manner, Piece } from '../../lambda/guidance/timeline';
import { readMarkup } from './markup';

const manner: fc.Arbitrary<Manner> = fc.record({ pace: fc.constantFrom(...PACES), quiet: fc.boolean() });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'amp;', '&lt;', ']]>', '</speak>', ' ', 'a') }),
  fc.constantFrom("don't", 'R & D', '&amp;', '<break time="9s"/>', 'a < b > c', '"quoted"'),
);
const MARK = null;
const piece: fc.Arbitrary<Piece> = fc.oneof(
  text.map((said): Piece => ({ kind: 'say', text: said, ms: 1, mark: MARK })),
  fc.integer({ min: 1, max: 240_000 }).map((ms): Piece => ({ kind: 'silence', ms, mark: MARK })),
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 12 });

describe('text in markup', () => {
  it.each([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ["'", '&apos;'],
    ['"', '&quot;'],
    ["don't", 'don&apos;t'],
    ['&apos;', '&amp;apos;'],
  ])('%s is written as %s', (raw, escaped) => {
    expect(escapeText(raw)).toBe(escaped);
  });

  it('reads back as what it was, whatever it was and in whatever manner', () =>
    fc.assert(
      fc.property(text, manner, (said, how) => {
        expect(readMarkup(sentenceToSsml(said, how)).text).toBe(said);
      }),
    ));
});

describe('a timeline in markup', () => {
  it('says its pieces and keeps its silences, to the millisecond', () =>
    fc.assert(
      fc.property(pieces, manner, (timeline, how) => {
        const { text: said, silenceMs } = readMarkup(toSsml({ manner: how, pieces: timeline }));
        const expected = timeline.map((one) => (one.kind === 'say' ? one.text : ''));
        expect(said).toBe(expected.join(' '));
        expect(silenceMs).toBe(
          timeline.reduce((sum, one) => (one.kind === 'silence' ? sum + one.ms : sum), 0),
        );
      }),
    ));

  it.each<[number, readonly string[]]>([
    [1, ['1ms']],
    [10_000, ['10000ms']],
    [10_001, ['10000ms', '1ms']],
    [25_000, ['10000ms', '10000ms', '5000ms']],
    [2_500.4, ['2500ms']],
    [0.2, []],
  ])('breaks a silence of %d ms into %j', (ms, breaks) => {
    const markup = toSsml({
      manner: { pace: 'normal', quiet: false },
      pieces: [{ kind: 'silence', ms, mark: null }],
    });
    expect(readMarkup(markup).tags.map(({ attributes }) => attributes.time)).toEqual(breaks);
  });

  it('has no break that Alexa refuses, and only tags and values of ours', () =>
    fc.assert(
      fc.property(pieces, manner, (timeline, how) => {
        for (const { name, attributes } of readMarkup(toSsml({ manner: how, pieces: timeline })).tags) {
          if (name === 'break')
            expect(Number.parseInt(attributes.time ?? '', 10)).toBeLessThanOrEqual(LONGEST_BREAK_MS);
          else expect(WRAPPERS).toContainEqual([name, attributes]);
        }
      }),
    ));

  it('is what the checker of Amazon markup takes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(piece.filter(isTame), { minLength: 1, maxLength: 6 }),
        manner,
        async (timeline, how) => {
          const ssml = `<speak>${toSsml({ manner: how, pieces: timeline })}</speak>`;
          expect(await check(ssml, { platform: 'amazon', locale: 'en-US' })).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    ));
});

/** The checker itself stumbles over bare marks between tags; ours are within words. */
function isTame(one: Piece): boolean {
  return one.kind === 'silence' || /^[\w' &<>.-]+$/.test(one.text);
}

const WRAPPERS = [
  ['prosody', { rate: '85%' }],
  ['prosody', { rate: '115%' }],
  ['prosody', { volume: 'soft' }],
  ['amazon:effect', { name: 'whispered' }],
];

describe('the manner', () => {
  const wrappersOf = (how: Manner) => readMarkup(sentenceToSsml('Rest.', how)).tags;

  it('at normal pace, aloud, needs no markup', () => {
    expect(sentenceToSsml('Rest.', { pace: 'normal', quiet: false })).toBe('Rest.');
  });

  it.each([
    ['slow', '85%'],
    ['fast', '115%'],
  ] as const)('at %s pace is a rate of %s', (pace, rate) => {
    expect(wrappersOf({ pace, quiet: false })).toEqual([{ name: 'prosody', attributes: { rate } }]);
  });

  it('when quiet is whispered and soft, since a whisper alone does not lower the volume', () => {
    expect(wrappersOf({ pace: 'slow', quiet: true })).toEqual([
      { name: 'prosody', attributes: { volume: 'soft' } },
      { name: 'amazon:effect', attributes: { name: 'whispered' } },
      { name: 'prosody', attributes: { rate: '85%' } },
    ]);
  });
});
