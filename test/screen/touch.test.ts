import * as fc from 'fast-check';
import { PLAIN_TOUCHES, readTouch } from '../../lambda/screen/touch';

describe('a touch that arrives', () => {
  it.each(PLAIN_TOUCHES.map((name) => [name]))('is read when it is %s', (name) => {
    expect(readTouch([name])).toEqual([name]);
  });

  it.each([[['muscle', 'calf']], [['side', 'left']], [['routine', 'bedtime']], [['topic', 'why_at_night']]])(
    'is read with its second word: %j',
    (sent) => {
      expect(readTouch(sent)).toEqual(sent);
    },
  );

  it.each([
    [[]],
    [['muscle']],
    [['muscle', 'elbow']],
    [['side', 'middle']],
    [['routine', 'calf_now']],
    [['next', 'next']],
    [['constructor', 'calf']],
    [['muscle', 'calf', 'left']],
    [[7]],
  ])('is nothing when no screen sends it: %j', (sent) => {
    expect(readTouch(sent)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (sent) => readTouch(sent) === null || sent.length > 0));
  });
});
