import fc from 'fast-check';
import { createUnderstanding } from '../../simulator/understand/understand';

const understand = createUnderstanding();

describe('built-in words', () => {
  it.each([
    ['right', 'AMAZON.YesIntent'],
    ['hold', 'AMAZON.PauseIntent'],
    ["that's it", 'AMAZON.StopIntent'],
    ['help me', 'AMAZON.HelpIntent'],
    ['again', 'AMAZON.RepeatIntent'],
    ['tell me more', 'AMAZON.MoreIntent'],
    ['go home', 'AMAZON.NavigateHomeIntent'],
    ['nothing', 'AMAZON.CancelIntent'],
    ['Keep going!', 'AMAZON.ResumeIntent'],
    ['exit', 'SessionEndedRequest'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(understand(utterance)).toEqual({ understood: 'exact', intent, slots: {} });
  });
});

describe('calling the skill', () => {
  it.each([
    'open cramp coach',
    'Alexa, open Cramp Coach.',
    'launch cramp coach',
    'cramp coach',
    'alexa ask cramp coach',
  ])('"%s" launches it', (utterance) => {
    expect(understand(utterance).intent).toBe('LaunchRequest');
  });

  it.each([
    ['alexa tell cramp coach my calf is cramping', 'CrampNowIntent'],
    ['Alexa, tell cramp coach that my calf is cramping', 'CrampNowIntent'],
    ['alexa, ask cramp coach why do my legs cramp at night', 'WhyAtNightIntent'],
    ['ask cramp coach about magnesium', 'MagnesiumIntent'],
    ['ask cramp coach for the bedtime stretches', 'StartRoutineIntent'],
    ['open cramp coach and start the bedtime stretches', 'StartRoutineIntent'],
    ['ask cramp coach to continue the bedtime stretches at step three', 'StartRoutineIntent'],
    ['alexa next', 'AMAZON.NextIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(understand(utterance).intent).toBe(intent);
  });
});

describe('slots', () => {
  it.each([
    ['my hammy is cramping', 'muscle', 'hamstring'],
    ['my CALF is cramping!!', 'muscle', 'calf'],
    ['stretch my cuff muscle', 'muscle', 'calf'],
    ['cramp in the back of my thigh', 'muscle', 'hamstring'],
    ['cramp in my thigh', 'muscle', 'thigh'],
    ['the left leg', 'side', 'left'],
    ['on the right', 'side', 'right'],
    ['sitting version', 'position', 'sitting'],
    ['i have a new hip', 'condition', 'hip_replacement'],
    ['start the pregnancy stretches', 'routine', 'pregnancy_bedtime'],
    ['do the butterfly stretch', 'stretch', 'adductor_butterfly'],
  ])('"%s" fills %s with %s', (utterance, slot, id) => {
    expect(understand(utterance).slots[slot]?.id).toBe(id);
  });

  it.each([
    ["i've got two minutes", 'duration', 'PT2M'],
    ["i've got forty five seconds", 'duration', 'PT45S'],
    ["i've only got half a minute", 'duration', 'PT30S'],
    ['bedtime routine for 5 minutes', 'minutes', '5'],
    ['continue the bedtime stretches at step three', 'step', '3'],
  ])('"%s" fills %s with %s as Alexa writes it', (utterance, slot, value) => {
    expect(understand(utterance).slots[slot]).toMatchObject({ value, id: null, name: null });
  });

  it.each([
    ['the arch of my right foot is cramping', 'right'],
    ['charley horse left leg', 'left'],
    ['every time i lift my knee it cramps', undefined],
    ['pulling my foot right down makes it cramp', undefined],
    ['my calf is cramping right now', undefined],
  ])('a side is one only of something: "%s"', (utterance, side) => {
    expect(understand(utterance).slots.side?.id).toBe(side);
  });

  it('keep the words that were said beside the value they mean', () => {
    expect(understand('my hammy is cramping').slots.muscle).toEqual({
      type: 'Muscle',
      value: 'hammy',
      id: 'hamstring',
      name: 'hamstring',
    });
  });
});

describe('danger', () => {
  it.each([
    ['chest pain', 'ChestIntent'],
    ['my calf is cramping and i have chest pain', 'ChestIntent'],
    ["my calf is cramping and i can't breathe", 'ChestIntent'],
    ['does magnesium help because my leg is cold and numb', 'BlockedArteryIntent'],
    ['my leg is swollen and hot', 'ClotIntent'],
    ["i'm 30 weeks pregnant and one calf is swollen", 'MaternityClotIntent'],
    ['my wee is the colour of cola', 'RhabdoIntent'],
    ['something popped in my calf', 'InjuryIntent'],
    ['i want to die', 'CrisisIntent'],
    ['is this heat stroke or cramps', 'HeatstrokeIntent'],
    ['call 911', 'CallForHelpIntent'],
    ["call nine nine nine, it's my leg", 'CallForHelpIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(understand(utterance).intent).toBe(intent);
  });

  it.each([
    'my leg fell asleep',
    'i was in a hot bath and my calf cramped',
    'my calf cramped in a cold room',
    'does red wine cause cramps in my leg',
    'i popped out of bed and my calf cramped',
    'this cramp is killing me',
    "i'm dying my calf is cramping",
    'kill me now my leg is cramping',
    'cut my leg off it hurts so much',
    "my leg is locked i can't move it",
    'should i put a cold pack on my calf',
    "i'm confused which leg",
  ])('"%s" is no danger', (utterance) => {
    const { slots } = understand(utterance);
    expect(Object.values(slots).filter(({ type }) => type.endsWith('Sign'))).toEqual([]);
  });
});

describe('a sign said otherwise', () => {
  it.each([
    ['her foot has gone all bloody cold', 'BlockedArteryIntent'],
    ["his mouth's dropped", 'StrokeIntent'],
    ['my pulse is all over the place', 'WidespreadIntent'],
    ["i don't have chest pain but i can't breathe", 'ChestIntent'],
    ['it is not swollen but it is red and hot on my calf', 'ClotIntent'],
    ['no i have chest pain', 'ChestIntent'],
    ['i could not have worse chest pain', 'ChestIntent'],
    ['i have never had chest pain like this', 'ChestIntent'],
    ['no my chest hurts', 'ChestIntent'],
    ['no it is swollen', 'ClotIntent'],
    ['yes it is swollen', 'ClotIntent'],
    ["yes it's red and hot", 'ClotIntent'],
    ['yeah my chest hurts', 'ChestIntent'],
    ['my dog bit my leg and it is swollen', 'ClotIntent'],
    ['no chest pain but my leg is cold', 'BlockedArteryIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(understand(utterance).intent).toBe(intent);
  });

  it.each([
    'no chest pain just a cramp in my calf',
    'my calf is not swollen or red it is cramping',
    'without any swelling my calf is cramping',
    'my foot is cramping i am not short of breath',
  ])('"%s" is plainly denied, and a cramp', (utterance) => {
    expect(understand(utterance).intent).toBe('CrampNowIntent');
  });
});

describe('what denies the dangers it names', () => {
  it.each([
    "it's not swollen or red just tight",
    "no it's not swollen",
    'no chest pain',
    'not my chest just my calf',
    'not swollen not red not hot',
    "i don't have a swollen leg or chest pain",
  ])('"%s" is only a cramp', (utterance) => {
    expect(understand(utterance).intent).toBe('OnlyACrampIntent');
  });

  it.each(['yes it is tight', 'it is really tight', 'tight and sore', 'swelling'])(
    '"%s" denies nothing and is no such thing',
    (utterance) => {
      expect(understand(utterance).intent).not.toBe('OnlyACrampIntent');
    },
  );
});

describe("an animal's leg", () => {
  it.each(["my cat's leg is swollen", "our dog's leg has gone cold", 'my horse has a swollen leg'])(
    '"%s" is out of scope',
    (utterance) => {
      expect(understand(utterance).intent).toBe('OutOfScopeIntent');
    },
  );
});

describe('what people say beside the built-in words', () => {
  it.each([
    ['please stop', 'StopNowIntent'],
    ['stop stop', 'StopNowIntent'],
    ['stop now', 'StopNowIntent'],
    ['okay stop', 'StopNowIntent'],
    ['alexa stop', 'AMAZON.StopIntent'],
    ['yes it is', 'YesItIsIntent'],
    ['none of those', 'NoneOfThoseIntent'],
    ['no nothing like that', 'NoneOfThoseIntent'],
    ['no none of them', 'NoneOfThoseIntent'],
    ['neither', 'NoneOfThoseIntent'],
    ['go on', 'GoOnIntent'],
    ["i'm ready", 'GoOnIntent'],
    ["let's continue", 'GoOnIntent'],
    ["i'm done with that", 'NextStretchIntent'],
    ['about five minutes', 'TimeIntent'],
    ['thank you alexa', 'ThanksIntent'],
    ['thanks that helped', 'HelpfulIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(understand(utterance).intent).toBe(intent);
  });
});

describe('a cramp that is on', () => {
  it.each([
    ['my calf is cramping again', 'calf'],
    ['i have a new hip and my foot is cramping', 'foot'],
    ['i had red wine and now my calf is cramping', 'calf'],
    ['ate salty chips and now my calf is cramping', 'calf'],
  ])('"%s" is one in the %s, whatever else is told', (utterance, muscle) => {
    const { intent, slots } = understand(utterance);
    expect([intent, slots.muscle?.id]).toEqual(['CrampNowIntent', muscle]);
  });
});

describe('a length of time', () => {
  it.each([
    ['i have one minute', 'minutes', '1'],
    ["i've only got two minutes", 'duration', 'PT2M'],
    ['i have thirty seconds', 'duration', 'PT30S'],
  ])('"%s" starts a routine of it, word for word', (utterance, slot, value) => {
    const { understood, intent, slots } = understand(utterance);
    expect([understood, intent, slots[slot]?.value]).toEqual(['exact', 'StartRoutineIntent', value]);
  });
});

describe('company of the cramp', () => {
  it.each([
    ["i'm driving and my calf is cramping", 'DrivingIntent'],
    ['my calf cramps when i swim', 'SwimmingIntent'],
    ["i'm pregnant and i get leg cramps", 'PregnancyIntent'],
    ['start the pregnancy stretches', 'StartRoutineIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(understand(utterance).intent).toBe(intent);
  });
});

describe('how sure it is', () => {
  it.each([
    ['my calf is cramping', 'exact'],
    ['oh dear goodness my poor calf is cramping terribly', 'guessed'],
    ['who painted the mona lisa', 'none'],
    ['', 'none'],
    ['🦵🦵🦵', 'none'],
    ['!?…', 'none'],
  ])('"%s" is %s', (utterance, understood) => {
    expect(understand(utterance).understood).toBe(understood);
  });

  it('answers the same every time', () => {
    const again = createUnderstanding();
    for (const said of ['my poor calf muscle is playing up', 'does it help to eat a banana or two']) {
      expect(again(said)).toEqual(understand(said));
    }
  });
});

describe('any input', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(understand(text).intent).not.toBe('');
      }),
    );
  });

  it('may be very long', () => {
    expect(understand('my calf is cramping '.repeat(2000)).intent).not.toBe('');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '$&'])('may be "%s"', (text) => {
    expect(understand(text).understood).toBe('none');
  });
});

describe('a cramp that is named as over', () => {
  it.each([
    'the cramp has passed',
    "cramp's passed but i'm scared to move",
    'the spasm stopped on its own should i stay lying down',
    'my calf cramp is over thanks',
  ])('"%s" is over', (utterance) => {
    expect(understand(utterance).intent).toBe('CrampGoneIntent');
  });

  it.each([
    'the cramp is all over my leg',
    'the cramp has gone into my thigh',
    'the cramp has gone rock hard',
    'the cramp has eased and now my foot is cramping',
    'the cramp has eased a bit but it is still there',
    'i have had this cramp over half an hour',
    'my cramp has gone on for an hour',
    'i wish the cramp stopped',
    'my cramp has not stopped',
    'cramp has not gone',
  ])('"%s" is on', (utterance) => {
    expect(understand(utterance).intent).not.toBe('CrampGoneIntent');
  });
});

describe('what stands at the end of a sentence', () => {
  it.each([
    ["oh for heaven's sake make it stop", 'CrampNowIntent'],
    ['i hope it is none of those', 'AMAZON.FallbackIntent'],
    ['sorry i did not hear that my chest hurts', 'ChestIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(understand(utterance).intent).toBe(intent);
  });
});
