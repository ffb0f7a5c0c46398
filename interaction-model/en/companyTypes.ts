import type { TypeSource } from '../source';

/** Words that make a sign of the words beside them, and words that take its meaning away. */

export const CrampWord: TypeSource = {
  cramp: [
    'cramp',
    'cramps',
    'cramping',
    'cramped',
    '(cramps|cramped|cramping|cramp) up',
    '(crab|clamp|camp|crimp|kramp) [in|now]',
    'leg cramp',
    'leg cramps',
  ],
  charley_horse: ['charley horse', '(charlie|charley) (horse|horses|hoarse)', 'corker', 'corked'],
  spasm: [
    'spasm',
    'spasms',
    'spasming',
    'muscle spasm[s]',
    '(seizing|seizing up|seized up|seized)',
    '(knot|knots|knotted|knotting|knotted up)',
    '(locked|locked up|locking|locking up)',
    '(twinge|contracted|contracting)',
    '(grabbed|clenched|clenching|gripped)',
    '(tightened|tightening) [right] up',
  ],
};

/** An answer to the safety question, which makes a sign of what comes with it, with no leg named. */
export const AssentWord: TypeSource = {
  yes: [
    "(yes|yeah|yep|yup|aye|yes it's|yeah it's|yes it has|yes it does|yes a bit|yes i think|no it's|no it has|no it)",
  ],
};

export const PainWord: TypeSource = {
  pain: [
    'pain',
    'pains',
    'painful',
    'hurts',
    'hurt',
    'hurting',
    'sore',
    'soreness',
    'ache',
    'aching',
    'aches',
    'agony',
    'tender',
  ],
};

export const WorseWord: TypeSource = {
  worse: ['[getting|even|much|a lot] worse', 'getting (stronger|tighter|harder)', 'spreading'],
};

export const AgainWord: TypeSource = {
  again: [
    '(back|come back|coming back|came back) [again]',
    '(cramping|cramped|started|starting|seizing|seizing up|locking up|happening|returned) again',
    '(comes|come) again',
    'returned',
  ],
};

export const HeatWord: TypeSource = {
  heat: [
    '(heat|heatwave|heat wave|hot|sun|sunny|summer|degrees|boiling|sweltering|scorching|scorcher|humid|sunshine)',
    'hot (day|weather|sun|yoga|kitchen)',
    '(sauna|steam room|marathon|half marathon|ironman|triathlon)',
    '(overheated|overheating|roasting)',
    'outdoors all day',
    '(bikram|greenhouse|conservatory)',
  ],
};

/** Parts whose weakness or numbness means a stroke or trapped nerves; see `DroopSign` and `LimpSign`. */
export const FaceWord: TypeSource = {
  face: ['(face|mouth|smile|cheek|lip|lips|eyelid)'],
};

export const OneSideWord: TypeSource = {
  side: [
    '(one|left|right|whole) (side|half)',
    '(side|half) of (my|the|his|her) body',
    '(my|the|his|her) [left|right] arm',
    'arm and leg',
    'arm or my leg',
  ],
};

export const BothLegsWord: TypeSource = {
  legs: ['both legs', 'both (my|his|her|of my) legs', '(my|his|her|the) legs', 'two legs'],
};

export const HeardWord: TypeSource = {
  heard: ['(heard|hear|hearing)', '(felt|feel|feeling)'],
};

export const PregnantWord: TypeSource = {
  pregnant: [
    'pregnant',
    'pregnancy',
    'expecting',
    '(weeks|months) (pregnant|along|gone)',
    '(twelve|sixteen|eighteen|twenty|thirty|forty) [one|two|three|four|five|six|seven|eight|nine] weeks',
    '(first|second|third|last) trimester',
    'trimester',
    'a bun in the oven',
    'up the duff',
    'having a baby',
    "i'm having twins",
  ],
  birth: [
    '(had|having had|just had|had my|had our) [a|the|my] (baby|c section|caesarean|cesarean)',
    '(gave|given|giving|after giving|since giving) birth',
    '(after|since) (the|my) (birth|baby|delivery|c section)',
    '(postpartum|post partum|postnatal)',
    '(new mum|new mom)',
    '(birth|delivery) (last|two|three|four|five) (week|weeks)',
  ],
};

/** Pain in one leg after a birth is a clot's until somebody has looked (content section 0, rule 9). */
export const BirthSign: TypeSource = {
  birth: [
    '(had|having had|just had|after|since) [a|my|the] (c section|caesarean|cesarean)',
    '(had a baby|gave birth|given birth|delivered) (yesterday|last week|this week|last month|(two|three|four|five) (days|weeks) ago)',
  ],
};

export const CreatureWord: TypeSource = {
  snake: ['snake', 'adder', 'viper', 'cobra', 'rattlesnake', 'brown snake', 'tiger snake', 'krait'],
  spider: ['spider', 'redback', 'black widow', 'funnel web', 'redback spider', 'tarantula', 'recluse'],
  other: ['scorpion', 'jellyfish', 'stonefish', 'stingray', 'blue ringed octopus'],
};

export const UrineWord: TypeSource = {
  urine: [
    '(urine|urinating|urinate|urinated)',
    '(pee|peeing|peed|pees|wee|weeing|weed|piss|pissing|peein|wees|widdle)',
    '(my|his|her|passing|passed|pass|passes) [dark|brown|black|red|rusty|orange|bloody] water',
    '(go|going|went|been) to the (toilet|loo|bathroom)',
    '(waterworks|toilet water)',
  ],
};

export const CastWord: TypeSource = {
  cast: [
    'cast',
    '(in|my) plaster',
    'plaster cast',
    'my plaster',
    'splint',
    'leg brace',
    'bandage',
    'crush injury',
    'crushed leg',
    'crushed',
  ],
};

/** What makes pain in a leg a clot's until a doctor says otherwise. */
export const ClotRiskSign: TypeSource = {
  surgery: [
    '(hip|knee|ankle) (done|replaced|operated on)',
    '(surgery|operation|operated|op)',
    '(since|after) [my|the|a] [knee|hip|foot|ankle|back|heart] (surgery|operation|op|replacement)',
  ],
  bed_rest: ['bed rest', 'bedrest', 'in hospital', 'stuck in bed', 'laid up'],
  journey: [
    '(flew|flown|flying)',
    '(long|eight hour|ten hour|twelve hour|long haul) (flight|journey|drive|trip|plane ride|car ride|bus ride)',
    '(flight|plane)',
    'plane (journey|ride|trip)',
    'long haul',
  ],
  medicine: ['h r t', 'chemo', 'chemotherapy'],
};

export const StatinWord: TypeSource = {
  statin: [
    'statin',
    'statins',
    '(atorvastatin|simvastatin|rosuvastatin|pravastatin|lipitor|crestor)',
    'cholesterol (pill|pills|tablet|tablets|medicine|meds|drug|drugs)',
    'static',
    'stating',
  ],
};

/** Places that cramp or hurt and are not this skill's. */
export const OtherPlace: TypeSource = {
  abdomen: [
    'stomach',
    'tummy',
    'belly',
    'abdomen',
    'abdominal',
    'gut',
    'side stitch',
    'stitch',
    'bowel',
    'ribs',
  ],
  period: ['period', 'menstrual', 'time of the month', 'womb', 'uterus', 'ovary', 'ovulation'],
  arm: [
    'hand',
    'hands',
    'arm',
    'arms',
    'finger',
    'fingers',
    'thumb',
    'wrist',
    'elbow',
    'shoulder',
    'shoulders',
    'forearm',
    'bicep',
    "(writer's|writers)",
    'fist',
  ],
  back: ['back', 'lower back', 'upper back', 'spine', 'neck', 'neck muscle'],
  head: [
    'head',
    'headache',
    'migraine',
    'toothache',
    'earache',
    'fever',
    'eyes',
    'eye',
    'eyelid',
    'ear',
    'tooth',
    'teeth',
    'throat',
    'nose',
    'tongue',
    'skin',
    'gum',
    'voice',
  ],
  animal: [
    'dog',
    "dog's",
    'cat',
    "cat's",
    'horse',
    "horse's",
    'puppy',
    'cow',
    'pet',
    'rabbit',
    'hamster',
    'kitten',
    'goat',
    'pony',
    'donkey',
    'sheep',
    'parrot',
    'chicken',
  ],
};

/** Figures of speech and everyday things that sound like a sign (content 4.4, traps). */
export const Everyday: TypeSource = {
  figurative: [
    '(is|are) (killing|murdering) me',
    '(killing|murdering) me',
    '(i am|feel like i am|i feel like i am|i think i am) dying',
    'kill me [now]',
    '(cut|cutting|chop|chopping) (my|the|it|this) (leg|foot|calf|toe|toes) off',
    '(cut|cutting|chop) off my (leg|foot|calf)',
    'cut my leg off',
    'scared to death',
    'bit my (lip|tongue)',
    'break a leg',
    '(bump|belly) the size of [a]',
    'legs are dead (after|from)',
    '(broke|fractured) my (hip|leg|ankle|foot) (years|ages|months|a long time|a while) ago',
    '(broke|fractured|broken) (my|a) (hip|leg|ankle|foot|toe) (last year|as a kid|as a child|as a boy|as a girl|when i was)',
    '(broke|fractured) my (hip|leg|ankle|foot|toe) (ten|twenty|thirty|five|two|three) years ago',
    'mean i will have a (stroke|heart attack)',
    '(stroke|heart attack) (years|ages|months|a long time) ago',
    'baby [has] [been] (kicked|kicking) me',
    '(cause|causes|lead to|risk of|chance of) a (stroke|heart attack)',
    'clot of (hair|mud|cream|grease)',
  ],
  thing: [
    '(laptop|phone|computer|tablet|car|engine|battery|oven) [is|keeps] (overheating|swollen|not working)',
    '(laptop|phone|computer|tablet|car|engine|battery|oven) stopped working',
    'outside of (my|the|it|me)',
    '(tent|shed|roof|fence|wall|bridge|shelf|cake) [has] collapsed',
    '(collapsed|collapse|flopped) (on|in|into|onto) (the|my|a) (sofa|couch|bed|chair|armchair|settee|recliner)',
    'out of breath (laughing|giggling|singing|shouting)',
    '(husband|wife|partner|boyfriend|girlfriend|dog|cat|kid|son|daughter|he|she) kicked (me|the)',
    'kicked me (in bed|out of bed|in my sleep|because)',
  ],
  asleep: [
    '(fell|fall|fallen|falling|falls) (asleep|to sleep)',
    '(leg|legs|foot|feet|toes) (fell|has gone|have gone|gone|is|went|goes|keeps going|keeps falling|falls|has fallen|was) (asleep|to sleep|dead)',
    '(a|got a|had a|have a|given a|gave me a) dead leg',
    '(go|going) to sleep and (not|never) wake up (with|from|in|because|at|every)',
  ],
  warm: [
    '(hot|warm) (bath|baths|shower|showers|tub|water|water bottle|pack|packs|drink|milk|chocolate|towel|compress|flannel|weather|day|climate|wheat bag|socks|bed|night|tea|coffee|sauce)',
    '(is|are) (hot|warm|boiling) (in here|outside|today|tonight|in my room|in bed)',
    'warm[ing] (up|down)',
    '(warm|hot) (under|in) (the|my) (blanket|blankets|duvet|covers|quilt|bedclothes|sun)',
    'heat (or|and) (ice|cold)',
    '(is|are) (hot|heat|warm) or (cold|ice)',
  ],
  cold: [
    '(cold|cool) (pack|packs|room|rooms|water|bath|baths|shower|showers|weather|night|nights|compress|drink|house|bed|floor|day|air|down|morning|mornings|drinks|plunge|spray|climate|sheets|temperatures|winter)',
    '(is|are|was) (cold|freezing|chilly) (in here|in this room|in this house|in the house|outside|today|tonight|in my room|in bed|in the room|at night|in winter)',
    'cold feet [about]',
    '(feet|foot|toes) (are|is|get) (always|often|usually) cold',
    'feet (are|get) cold (at night|in bed|in winter)',
    '(a|got a|have a|catch a) cold',
    'ice (pack|packs|bath|cream|cubes)',
    '[be|is|are] frozen (peas|veg|vegetables|corn|food)',
    '(bedroom|room|house|flat|kitchen|bathroom|tent|car|caravan|office|weather|floor|water|sea|pool|garage) (is|was|gets) (freezing cold|ice cold|freezing|cold|icy)',
    '(cold|hot) as (ice|anything|an oven|a fridge) (outside|in here|today|tonight|out|in the|in my room|in bed)',
    'is (cold|ice|heat) (good|bad|better|any good)',
  ],
  rude: [
    '(you are|this is|that is|alexa is|you are so) (useless|weak|lame|sick|dead|dumb|limp|pathetic|mental)',
  ],
  coloured: [
    '(red|white) (wine|meat|sox|bull|noise|bread|rice|cross|hot|light|lights|team)',
    '(blue|red|grey|white|purple|black) (pill|pills|tablet|tablets|shoes|socks|light|team|jumper)',
    "(is|was|it's|so|in the) dark (in here|outside|now|tonight|room)",
    'in the dark',
    '(it|room|house|outside|night|bedroom) (is|was) dark',
    'dark chocolate',
  ],
  popped: [
    'popped (out of bed|out for|out to|out and|in|up|round|to|off|over|down|some|a)',
    'pop (songs|music|star|corn)',
    'snapped (out|a photo|at|awake)',
    'jaw (clicks|pops|dropped|dropping)',
    'jaw clicking',
    'kicked (off|a ball|the ball|about|the covers|the football)',
  ],
  chest: [
    'chest (stretch|stretches|workout|exercise|exercises|press|day|hair|of drawers|freezer|muscle|muscles)',
    '(open|opens|opening|stretch|stretching|work|strengthen) [out|up] my chest',
    'chest is (fine|ok|okay|all right|alright|good|clear)',
    '(treasure|medicine|ice) chest',
    '(off|on) my chest',
    'breathing (exercise|exercises|app|technique|room)',
    '(hold|holding) my breath',
    'blackout (blinds|curtains|curtain|blind)',
  ],
  stretch: ['feel (the|a|any|much) (stretch|pull|difference|benefit|burn|effect)'],
  driving: ['driving me (up the wall|mad|crazy|nuts|insane|round the bend|bonkers)'],
  confused: ['confused (which|about|is it|by|if|whether|on|do i|should i|how)', 'confused (between|what)'],
  locked: [
    "(locked|cramping|cramped|seized|stuck|cramp|seized up|locked up) [and|so] [i] can't move (it|my leg|my foot|my toes)",
    "can't move (my leg|my foot|my toes) (it's|because it's|it has|they are|because of [the|a|this]) (locked|cramping|cramp|seized|cramped|stuck)",
    "can't move my (leg|foot|toes) (seized|locked|cramped)",
    '(fell|fall|falling) (off|out|in) (love|season)',
  ],
  arm: ['(arm|hand|arms|hands|fingers) (is|are|was|went|has gone) (numb|dead) from (sleeping|lying|leaning)'],
  water: [
    'stroke (in|of|at) (swimming|rowing|golf|tennis|luck|genius)',
    'breaststroke',
    'breast stroke',
    'back stroke',
    'swimming stroke',
    'front crawl stroke',
  ],
};
