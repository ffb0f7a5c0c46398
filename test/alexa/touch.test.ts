import { touchEvent } from '../../lambda/alexa/touch';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { PLAIN_TOUCHES } from '../../lambda/screen/touch';
import { envelopeOf } from './envelopes';
import { speechOf, testSkill } from './testSkill';

const touched = (...sent: unknown[]) => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token: 'menu',
  arguments: sent,
  components: {},
  source: { type: 'TouchWrapper', handler: 'Press', id: 'choice0' },
});

describe('a touch', () => {
  it.each(PLAIN_TOUCHES)('of "%s" is answered as its word is', async (touch) => {
    const skill = testSkill();
    const answer = await skill.invoke(envelopeOf(touched(touch), { screen: true }));
    expect(speechOf(answer)).not.toBe('');
    expect(skill.lines).toMatchObject([{ intent: null, understood: true }]);
  });

  it('means an event that can be said', () => {
    expect(touchEvent(['next'])).toEqual({ type: 'steer', action: 'next' });
    expect(touchEvent(['muscle', 'calf'])).toEqual({ type: 'muscle', muscle: 'calf', side: null });
    expect(touchEvent(['side', 'left'])).toEqual({ type: 'side', side: 'left' });
    expect(touchEvent(['topic', 'why_at_night'])).toEqual({
      type: 'topic',
      topic: 'why_at_night',
      muscle: null,
    });
    for (const routine of HABIT_IDS)
      expect(touchEvent(['routine', routine])).toMatchObject({ type: 'routine', routine, step: null });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', 'next'],
    ['an empty list', []],
    ['a word nobody sends', ['launch']],
    ['a word that objects inherit', ['constructor']],
    ['a muscle that is none', ['muscle', 'elbow']],
    ['a word too many', ['next', 'calf', 1]],
    ['a number', [1]],
  ])('of %s is not understood', (_, sent) => {
    expect(touchEvent(sent)).toEqual({ type: 'fallback' });
  });
});
