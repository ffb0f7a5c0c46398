import type { TypeSource } from '../../source';

/** Danger to life, whatever the leg does. */

export const CrisisSign: TypeSource = {
  crisis: [
    'no point [in] living',
    'overdose',
    'thinking (of|about) ending (it|my life)',
    'want it all to end',

    '(kill|hurt|harm) myself',
    '(want|wanna|wish) to die',
    "(don't|no longer) want to (live|be alive|be here|wake up)",
    'not want to live',
    '(end|take|ending) my [own] life',
    'end it all',
    'suicide',
    'suicidal',
    'self harm',
    'wish i was dead',
    'wish i were dead',
    'better off dead',
    'no reason to live',
    'tired of living',
  ],
};

export const ChestSign: TypeSource = {
  chest: [
    'my chest',
    'chest',
    '(pain|ache|numbness) (in|down) my left arm',

    'chest pain',
    'chest pains',
    '[my] chest (hurts|hurting|is tight|feels tight|is sore|tightness|cramp|cramps|pressure|discomfort|is hurting)',
    '(tight|heavy|sore|crushing|painful) chest',
    '[a] (pain|pains|cramp|cramps|cramping|tightness|pressure|tight|ache|weight|burning) (in|on|across) (my|the|his|her) chest',
    'my chest is (cramping|heavy|in pain|burning)',
    "chest feels (heavy|like it's being crushed|sore)",
    'heart attack',
    'cardiac arrest',
    'my heart hurts',
  ],
  breath: [
    '(struggling|fighting|gasping) (for breath|to breathe|for air|with my breathing)',
    'breathing (is|feels) (hard|difficult|funny|bad|heavy|tight|wrong)',
    "(can't|not) (get|getting) enough air",
    'wheezing',

    "(can't|could not|can hardly|can barely|struggling to|hard to|hardly|trouble|difficulty|difficult to) (breathe|breathing|breath)",
    "can't (catch|get) my breath",
    'breathless',
    'breathlessness',
    'short of breath',
    'shortness of breath',
    'out of breath',
    'gasping [for (air|breath)]',
    'not breathing',
    'fighting for breath',
    'winded',
    'trouble with my breathing',
  ],
  blood: [
    '(cough|coughing|coughed|spitting) [up] blood',
    'blood when i cough',
    'coughing stuff up with blood',
    'bringing up blood',
  ],
  collapse: [
    '(feel|feeling|felt) faint',
    'about to (faint|pass out|collapse)',

    '(collapse|collapsed|collapsing)',
    '(pass|passed|passing) out',
    '(faint|fainted|fainting)',
    'blacked out',
    'lost consciousness',
    'unconscious',
    'not waking up',
    'unresponsive',
    'keeled over',
  ],
  embolism: ['pulmonary embolism', 'clot (on|in) (my|the) (lung|lungs)', 'lung clot'],
};

export const CallSign: TypeSource = {
  call: [
    'emergency',
    '(call|phone|ring|send) [for] help',
    'get me help',
    'get help now',
    'paramedics',

    '(call|ring|phone|dial|get|contact) [me] (nine one one|nine nine nine|triple (nine|zero|o)|zero zero zero|one one two|one one one|emergency services|the emergency services|the paramedics|paramedics)',
    '(call|ring|phone|get|send|need|want|order|fetch) [me|us] [for] (an|the) ambulance',
    'ambulance',
    'call (emergency|for help|the emergency number)',
    'get me [to] (a|the) (hospital|emergency room)',
    'nine one one',
    'this is an emergency',
    '(call|ring|phone) (me a doctor|a doctor now)',
    'medical emergency',
  ],
};

export const SeizureSign: TypeSource = {
  seizure: [
    '(a seizure|seizure|seizures)',
    '(convulsion|convulsions|convulsing|fitting)',
    '(having|had) a fit',
    'epileptic fit',
  ],
};

export const HeartSign: TypeSource = {
  heart: [
    '(irregular|racing|skipping|pounding) heart [beat|beats|rate]',
    'irregular heartbeat',
    'heart [beat] (is|keeps|was) (racing|irregular|skipping|skipping beats|fluttering|pounding|all over the place|beating irregularly)',
    'palpitations',
    'my heart is (all over|doing)',
  ],
};

export const ConfusedSign: TypeSource = {
  confused: [
    '(confused|confusion|muddled|disoriented|disorientated|delirious|incoherent)',
    "(not|isn't) making [any] sense",
    'talking nonsense',
    "doesn't know where (he|she) is",
    'acting strange',
  ],
};

export const StrokeSign: TypeSource = {
  stroke: ['(a|the|my|having a|mini) stroke', 'stroke symptoms', 't i a'],
  face: [
    "can't smile",
    'half (my|of my) face',

    '(face|mouth|smile|eye) (is|has|feels|looks) [gone] (drooping|droopy|dropped|drooped|lopsided|numb|twisted|fallen|crooked)',
    '(face|facial|mouth) (droop|drooping)',
    'drooping',
    'droopy',
    'droop',
    'drooped',
    'side of my face',
  ],
  speech: [
    'slurred',
    'slurring',
    "can't (speak|talk) [properly]",
    'speech is (funny|weird|off)',
    'words are coming out (wrong|funny|jumbled)',
  ],
  side: [
    '(my|the) (left|right|whole left|whole right) side (is|has|feels|went) [gone] (numb|weak|dead|heavy|funny)',
    'down (my|one|the) [left|right] side',
    '(my|the) [left|right] arm (is|has|feels|went) [gone] (numb|weak|dead|heavy)',

    '(weak|weakness|numb|numbness|paralysed|paralyzed) (on|down|in|all down) (one|my left|my right|the left|the right|the whole left|the whole right|my whole left|my whole right) side',
    '(one|left|right) (side|sided) [of my body] (weak|weakness|is weak|went weak|has gone weak|gone weak|is numb|gone numb|has gone numb)',
    "can't (move|lift|feel|raise) [the|my] (one|left|right|whole left|whole right) (side|arm)",
    "can't (move|lift|raise) my arm",
    'arm and leg (are|feel|is|went|have gone) (weak|numb|heavy)',
    'my arm is (weak|numb) too',
    'paralysed',
    'paralyzed',
    'paralysis',
    'sudden[ly] (weak|weakness)',
  ],
};

export const WeakSign: TypeSource = {
  weak: [
    "can't lift (it|my leg|my foot)",
    '(went|gone|has gone|suddenly went|going) weak',
    'given way',
    'keeps giving way',
    'foot drop',
    'suddenly (gave|gives) way',
    'lost all strength',
    'no strength (left|at all)',
    'is [so|very|really] weak',
    'feels [so|very|really] weak',
  ],
};

export const CaudaSign: TypeSource = {
  saddle: [
    'feel (it when i wipe|myself wipe|the toilet paper)',
    '(lost feeling|no feeling|numbness|numb) (in|around) my (groin|private parts|private area|bits)',

    'numb (between|inside) (my|the) legs',
    'numb[ness] down (below|there)',
    '(bottom|bum|groin|crotch|genitals|saddle|private parts|privates|backside) (is|are|feels|feel|has gone|have gone|gone|went) numb',
    'numb[ness] [in|around] [my] (bottom|bum|groin|crotch|genitals|privates|backside)',
    'saddle numbness',
    'between my legs is numb',
    'no feeling (down below|down there|between my legs)',
    "can't feel (down below|down there|between my legs|when i wipe)",
    'cauda equina',
  ],
  bladder: [
    "can't (go for a|do a|have a|start a) (wee|pee|poo)",
    "can't (pass water|start peeing|start weeing|stop peeing|poo|hold my wee|hold my pee|feel when i need the toilet)",

    "(can't|could not|unable to) (pee|wee|urinate|pass urine|go to the toilet|empty my bladder|feel when i pee)",
    "(can't control|can't control|can't hold|lost control of|losing control of|no control over|no control of) [my] (bladder|bowel|bowels|pee|wee)",
    '(wet|wetting|soiled|soiling|pooed|messed) myself',
    '(bladder|bowel) (has gone|is gone|problems|trouble|stopped working)',
    'lost (bladder|bowel) control',
    'incontinent',
  ],
  both_weak: [
    'both [my] legs (are|feel|have gone|went|suddenly) [so|really] (weak|numb|like jelly|giving way|not working)',
    'weak[ness] in both [my] legs',
    'numb[ness] in both [my] legs',
    'legs [have|has] (both gone|suddenly gone|stopped) (weak|numb|working)',
    'legs (gave|keep giving|are giving) way',
  ],
};

export const BiteSign: TypeSource = {
  bite: [
    '(bitten|bit|stung) by (a|an|some kind of|something like a) (snake|spider|scorpion|adder|black widow|redback|jellyfish|rattlesnake|brown snake|cobra|viper|redback spider)',
    '[a] (snake|spider|scorpion|redback|black widow|adder|rattlesnake|funnel web) (bite|bit|got|has bitten|has just bitten|just bit|stung|bit me|sting)',
    '(snakebite|snakebitten)',
    'something venomous',
    'venom',
  ],
};

/** Of a creature that bites. */
export const BitSign: TypeSource = {
  bit: ['bit me', 'bit', 'bitten', 'bite', 'bites', 'stung', 'sting', 'stings', 'got me'],
};
