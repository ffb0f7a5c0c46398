import { coverAll, expandAll } from '../../interaction-model/expand';

describe('expandAll', () => {
  it.each([
    ['plain words', ['plain words']],
    ['(a|b) c', ['a c', 'b c']],
    ['[my] calf', ['my calf', 'calf']],
    ['(a|b [c|d])', ['a', 'b c', 'b d', 'b']],
    ['calf[s]', ['calfs', 'calf']],
  ])('writes out "%s"', (pattern, sentences) => {
    expect(expandAll([pattern])).toEqual(sentences);
  });

  it('gives each sentence once', () => {
    expect(expandAll(['(a|b)', 'b'])).toEqual(['a', 'b']);
  });

  it.each(['(a|b', 'a)', '[a)'])('refuses "%s"', (pattern) => {
    expect(() => expandAll([pattern])).toThrow(/bracket/);
  });
});

describe('coverAll', () => {
  const pattern = '(a|b|c|d) (e|f|g|h|i) [j|k] {slot}';

  it('uses every option', () => {
    const letters = new Set(coverAll([pattern]).join(' ').split(' '));
    expect([...letters].sort()).toEqual([...'abcdefghijk', '{slot}'].sort());
  });

  it('stays far below the product of all options', () => {
    expect(coverAll([pattern]).length).toBeLessThan(expandAll([pattern]).length);
  });

  it('writes a small pattern out in full', () => {
    expect(coverAll(['(a|b) (c|d)'])).toEqual(expandAll(['(a|b) (c|d)']));
  });
});
