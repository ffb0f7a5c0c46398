import { intentName } from '../../names';
import type { IntentSource } from '../../source';

/** How people ask whether a thing helps. The first noun given is also asked for by its bare name. */
function aboutRemedy(nouns: string, does = 'does'): readonly string[] {
  const noun = `(${nouns})`;
  return [
    `${does} ${noun} (help|stop|prevent|ease|work for|cure|get rid of|help with) [a|my|leg|muscle|calf|night|foot] (cramp|cramps|charley horses|charley horse)`,
    `(can|will|would|could) ${noun} (help|stop|prevent|ease) [with] [a|my|leg|calf] (cramp|cramps|charley horse)`,
    `(is|are) ${noun} (good|any good|any use|worth taking|useful|any help|effective|safe|the answer) [for [a|my|leg|calf] (cramp|cramps|charley horses)]`,
    `(should|can|could|may|must) i (take|have|try|use|get) ${noun} [for [a|my|leg] (cramp|cramps)|before bed|at night|every day]`,
    `[what about|how about|tell me about] ${noun} (for|and) [leg|muscle|calf|my] (cramp|cramps)`,
    `(what about|how about|tell me about) ${noun}`,
    `how much ${noun} (should i take|for cramps|do i need|can i take|should i drink|should i have) [for cramps]`,
    `(do|would) i need ${noun} [for cramps]`,
    noun,
    `${does} ${noun} (help|stop|prevent) [my] {muscle} cramps`,
    `(which|what kind of|what) ${noun} (is|are) (best|good) [for cramps]`,
    `will ${noun} help [me|it]`,
    `does ${noun} help`,
    `(my sister|my friend|she|he|my neighbour|my mum) swears by ${noun} (does it work|do they work|is it any good|do they do anything)`,
  ];
}

/** Asking whether a thing is to blame. */
export function aboutCause(nouns: string): readonly string[] {
  const noun = `(${nouns})`;
  return [
    `(can|could|does|do|will|would) ${noun} (cause|give me|give you|trigger|lead to|bring on|make|worsen) [leg|muscle|my|night|worse|foot] (cramp|cramps|cramping|legs cramp|cramps worse|charley horses)`,
    `(is|are|could it be|is it) [it|my|from] ${noun} [(causing|that causes|giving me|that gives me|behind) [my] [leg] cramps]`,
    `(i have|i am|i have got) ${noun} and [leg|muscle|bad|awful] (cramps|cramp)`,
    `[leg|muscle] cramps (from|with|because of|and|due to) [my|too much] ${noun}`,
    `${noun} and [leg|foot|muscle] cramps`,
    `are [my] [leg] cramps (caused by|from|because of|due to|linked to) [my] ${noun}`,
    `why does ${noun} (cause|give me) cramps`,
    `(can|does|do) ${noun} cause {muscle} cramps`,
  ];
}

/** Foods, drinks, tablets and things people try. */
export const remedies: IntentSource = {
  [intentName('hydration')]: [
    ...aboutRemedy('water|drinking water|more water|fluids|staying hydrated|hydration|drinking more'),
    ...aboutCause(
      'dehydration|being dehydrated|not drinking enough|not drinking enough water|lack of water|too little water',
    ),
    "am i (dehydrated|drinking enough|not drinking enough|cramping because i'm dehydrated|cramping because i didn't drink enough)",
    'should i drink [more] [water] (for|to stop) [leg] cramps',
    'not enough (water|fluids|to drink) [could that be it]',
    'how much (water|should i drink) [a day|to stop cramps]',
    'is it dehydration',
    'am i not drinking enough',
    "is it (dehydration|because i don't drink enough|that i don't drink enough)",
  ],
  [intentName('electrolytes_salt')]: [
    ...aboutRemedy(
      'electrolytes|electric lights|salt|salt tablets|sodium|sports drinks|a sports drink|gatorade|powerade|lucozade|electrolyte drinks|salty food|rehydration salts|an electrolyte drink|coconut water|sea salt|dioralyte|rehydration sachets|an electrolyte tablet|o r s|electral',
      '(does|do)',
    ),
    ...aboutCause(
      'low salt|low sodium|lack of salt|sodium|losing salt|an electrolyte imbalance|low electrolytes|too little salt',
    ),
    'am i (short of|low on|lacking) (salt|sodium|electrolytes)',
    'do electric lights help cramps i mean electrolytes',
    'do i need (more salt|electrolytes|a sports drink)',
  ],
  [intentName('potassium_bananas')]: [
    ...aboutRemedy(
      'potassium|bananas|a banana|banana|potassium tablets|a potassium tablet|potassium supplements|potassium pills|pot ash',
      '(does|do)',
    ),
    ...aboutCause('low potassium|lack of potassium|potassium|not enough potassium|potassium deficiency'),
    'is it [a] (low potassium|lack of potassium|potassium)',
    'is my potassium low',
    'should i eat a banana [before bed]',
    'would a banana (sort it|help|fix it|do anything)',
    'am i (low on|short of|lacking) potassium',
  ],
  [intentName('magnesium')]: [
    ...aboutRemedy(
      'magnesium|magnesium tablets|magnesium supplements|magnesium spray|magnesium oil|magnesium glycinate|magnesium citrate|magnesium cream|epsom salts|an epsom salt bath|mag|magnesia',
      '(does|do)',
    ),
    ...aboutCause('low magnesium|lack of magnesium|magnesium deficiency'),
    'magnesium (oil|cream|spray) on my {muscle}',
    'is magnesium (a myth|proven|worth it)',
    'am i low in magnesium',
  ],
  [intentName('calcium')]: [
    ...aboutRemedy(
      'calcium|calcium tablets|milk|warm milk|dairy|calcium supplements|a glass of milk|yogurt|yoghurt|cheese',
      '(does|do)',
    ),
    ...aboutCause('low calcium|lack of calcium|calcium deficiency'),
    'am i low in calcium',
    'is it [a] lack of calcium',
    'should i drink more milk [for it]',
    'would (milk|more milk|calcium tablets) help',
  ],
  [intentName('vitamins')]: [
    ...aboutRemedy(
      'vitamins|vitamin d|vitamin b|vitamin b twelve|b twelve|b vitamins|vitamin k|vitamin k two|multivitamins|a multivitamin|supplements|vitamin c|a supplement|vitamin b six|zinc|iron tablets|folic acid|collagen',
      '(does|do)',
    ),
    ...aboutCause(
      'vitamin deficiency|low vitamin d|a vitamin deficiency|low b twelve|lack of vitamins|low iron',
    ),
    '(what|which) (supplement|supplements|vitamin|vitamins) [is|are] [best|good|should i take|help|helps] [for] [leg] [cramps]',
    'am i (short of|low in|lacking) (vitamins|vitamin d|a vitamin)',
  ],
  [intentName('vitamin_e')]: [
    ...aboutRemedy(
      'vitamin e|vitamin e capsules|vitamin e tablets|vitamin e oil|vitamin e supplements|vitamin ee',
      '(does|do)',
    ),
    'is it (lack of|low) vitamin e',
  ],
  [intentName('carbs_food')]: [
    'what should i (eat|be eating) (to keep cramps away|to stop cramps|for cramps|against cramps)',
    ...aboutRemedy(
      'carbs|carbohydrates|a healthy diet|a balanced diet|a heart healthy diet|pasta|protein|honey|chocolate|diet|food|fruit|vegetables|a snack|eggs|nuts|avocado|sweet potato',
      '(does|do)',
    ),
    ...aboutCause(
      'sugar|my diet|junk food|low carbs|a low carb diet|keto|what i eat|carbs|gluten|not eating enough|fasting|bread',
    ),
    '(what|which) (food|foods|diet|meal|meals) [can|will|should] (stop|help|helps|prevent|ease|i eat for|is best for|are good for|to eat for) [with] [leg] cramps',
    'what (should|can|do) i eat (for|to stop|to prevent|to avoid) [leg] cramps',
    'is there a (diet|food|meal) for [leg] cramps',
    'foods (for|that help|that stop|to eat for|that prevent) [leg] cramps',
    'should i eat (before bed|something)',
    "is it something (i'm eating|i ate|in my diet|i eat)",
    'what (foods|food) (stop|help|prevent|ease) [with] leg cramps',
  ],
  [intentName('quinine_tonic')]: [
    '(should|can|could|shall|may) i (drink|have|try) [some] tonic [water]',
    '(drinking|a glass of) tonic water [for cramps|before bed]',
    ...aboutRemedy(
      'quinine|queen nine|tonic water|quinine tablets|tonic|a gin and tonic|gin and tonic|quinine sulphate|quinine sulfate|queen ine|bitter lemon|indian tonic water|quine nine',
      '(does|do)',
    ),
    'is quinine (dangerous|banned|safe|bad for you)',
    'why is quinine (banned|dangerous|not allowed)',
    'my doctor gave me quinine',
    '(the chemist|the pharmacist|my doctor) will not (sell|give) me (quinine|queen nine) [anymore]',
    'how much (tonic water|tonic) should i drink',
    'is (indian tonic|schweppes|tonic water|a g and t) (any good|good) for [leg] (cramp|cramps)',
  ],
  [intentName('muscle_relaxants')]: [
    ...aboutRemedy(
      'muscle relaxants|a muscle relaxant|muscle relaxers|a muscle relaxer|cyclobenzaprine|flexeril|baclofen|methocarbamol|robaxin|diazepam|valium|gabapentin|a prescription|prescription tablets|diltiazem|tizanidine|verapamil|botox',
      '(does|do)',
    ),
    '(what|which|is there a|are there) (prescription|prescriptions|prescription drug|drug|drugs|medicine|medicines|medication) (stops|stop|for|helps|can stop|to stop|treats|that helps|that stops) [leg] (cramp|cramps)',
    'can (my doctor|the doctor) (prescribe|give me) (something|anything|tablets) for [leg] cramps',
    'is there a (pill|tablet|medicine) for [leg] cramps',
    'is there anything on prescription [for cramps]',
    'can (the gp|the doctor|my doctor|a doctor) give me (something|anything) [for it|for cramps]',
    'can the gp give me something like (baclofen|diazepam|a muscle relaxant|quinine tablets)',
  ],
  [intentName('painkillers')]: [
    ...aboutRemedy(
      'painkillers|a painkiller|ibuprofen|paracetamol|aspirin|tylenol|disprin|combiflam|diclofenac|co codamol|advil|acetaminophen|naproxen|nurofen|aleve|panadol|anti inflammatories|voltarol|codeine|pain relief|dolo|crocin|ibuprofen gel|pain medicine|pain killers',
      '(does|do|will)',
    ),
    'what (can|should) i take for the pain',
    'what painkiller is best for [leg] cramps',
    'something for the pain',
    'can i take (paracetamol|ibuprofen|aspirin|a painkiller|something) for (it|this|the pain|a cramp)',
  ],
  [intentName('pickle_juice')]: [
    ...aboutRemedy(
      'pickle juice|pickles|vinegar|apple cider vinegar|cider vinegar|mustard|pickle brine|pickled gherkins|gherkin juice|a spoon of mustard|brine|hot sauce|chilli|lemon juice',
      '(does|do)',
    ),
    'does (pickle juice|mustard|vinegar) really work',
    'why does pickle juice work',
    'should i drink pickle juice',
    '(somebody|someone|my friend) told me to (drink|swig|try|sip) pickle (juice|brine)',
    'does the pickle (brine|juice) trick work',
    '(mustard|vinegar|pickles|brine) for [leg] cramps',
  ],
  [intentName('home_remedies')]: [
    '(my nan|my gran|my mother|my wife|she|he) (puts|keeps|sleeps with) a bar of soap (under the sheets|in the bed|at the bottom of the bed) (is that daft|does it work|is that true|does that help)',
    ...aboutRemedy(
      'soap|a bar of soap|soap in the bed|a bar of soap in bed|soap under the sheets|magnets|a magnet|a spoon|a spoon under the mattress|copper bracelets|pinching my lip|pinching your lip|pinching my nose|home remedies|a home remedy|old wives tales|acupuncture|acupressure|reflexology|herbal remedies|homeopathy|essential oils|lavender|c b d oil|turmeric|a cork|corks in bed|a potato in bed|metal under the mattress|kinesiology tape|a t e n s machine',
      '(does|do)',
    ),
    '(any|what are the|are there any) (home remedies|old wives tales|natural remedies|folk remedies|tricks) (for|that work for) [leg] cramps',
    'does a bar of soap in bed stop cramps',
    'why does soap (stop|help) cramps',
    'my (gran|nan|mum|friend|neighbour|grandmother|aunt|mother) (swears by|says to use|uses|told me about|says) (soap under the sheets|a bar of soap|magnets|a cork|soap in bed|a magnet)',
  ],
  [intentName('alcohol')]: [
    ...aboutCause(
      'alcohol|drinking|drinking alcohol|beer|lager|cider|stout|gin|rum|wine|red wine|a hangover|booze|whisky|whiskey|vodka|spirits|boozing|a few drinks|a few beers',
    ),
    'can (beer|wine|alcohol) cause cramp in my {muscle}',
    'is (alcohol|wine|beer|red wine|drinking) bad for [leg] cramps',
    '(hangover|alcohol|drinking) [leg] cramps',
    'should i (stop drinking|cut down on alcohol|give up alcohol|drink less) [to stop cramps]',
    'i had (a few glasses of wine|a few beers|some drinks|a few drinks) (does that give you cramp|and got cramp|and now i have cramps)',
    'does a (glass of wine|glass of red wine|pint|few pints|drink|beer) give you cramp',
    "i had (a few pints|a skinful|too much to drink|a lot to drink) [last night] is that why i'm cramping",
    'is it the (drink|wine|beer|booze|alcohol)',
  ],
  [intentName('caffeine')]: [
    ...aboutCause('caffeine|coffee|tea|chai|energy drinks|too much coffee|cola drinks|fizzy drinks|espresso'),
    'is (caffeine|coffee|tea|too much coffee) bad for [leg] cramps',
    'should i (stop drinking|cut down on|give up|cut out|have less) (coffee|tea|caffeine)',
    'does (coffee|tea|caffeine) make [leg] cramps worse',
    'can i (have|drink) coffee with [leg] cramps',
    'is it (the|all the|my) (coffee|tea|caffeine|cola|energy drinks)',
    'could too much (tea|coffee|caffeine) be causing (it|cramps|my cramps)',
  ],
};
