import type { TypeSource } from '../../source';

/** Danger in heat, illness, pregnancy, wounds and medicines, and the places where no stretch is safe. */

export const HeatstrokeSign: TypeSource = {
  heatstroke: [
    'heat stroke',
    'heatstroke',
    'sun stroke',
    'sunstroke',
    "(stopped|not|no longer|isn't) sweating",
    'he is burning up',
  ],
};

/** Signs that mean heatstroke in the heat. */
export const OverheatedSign: TypeSource = {
  overheated: [
    'burning up',
    'delirious',
    'skin is (hot|dry|hot and dry)',
    'overheating',
    'overheated',
    'boiling hot',
    'not cooling down',
  ],
};

export const HeatExhaustionSign: TypeSource = {
  heat_exhaustion: ['heat exhaustion', 'heat sickness', 'heat illness'],
};

export const SickSign: TypeSource = {
  sick: [
    '(feel|feeling|felt|be|been|being) (sick|ill|queasy|woozy)',
    '(dizzy|dizziness|nauseous|nausea|nauseated|lightheaded|light headed|giddy|woozy)',
    '(vomiting|vomited|vomit|throwing up|threw up|puking|being sick|chucking up)',
    '(headache|banging head|head is pounding|head is throbbing)',
    '(clammy|shivery|sweating buckets|pouring with sweat)',
  ],
};

export const TetanusSign: TypeSource = {
  tetanus: ['tetanus', 'tetanus (shot|jab|injection)', '(lockjaw|lock jaw|locked jaw)'],
  jaw: [
    '[my] jaw',

    '(jaw|mouth) [is|feels|has|keeps|has gone|is really|muscles are] (stiff|tight|locked|locking|seized|clenched|clamped|cramping)',
    '(stiff|tight|clenched|tightness in my|stiffness in my|tight feeling in my) jaw',
    "can't open my (mouth|jaw)",
    "jaw (won't|doesn't) open",
  ],
};

export const WoundSign: TypeSource = {
  wound: [
    '(cut|scratched|grazed|gashed|stabbed) (myself|himself|herself)',
    '(rusty|manure|rose thorn)',

    '[a|an] (dirty|infected|muddy|deep|puncture|garden|gardening|farm) (wound|cut|scratch|graze)',
    '(rusty|old) (nail|wire|metal|fork)',
    '(stepped|stood|trod) on (a|some) (nail|thorn|glass|garden fork|rake|spike)',
    '(cut|scratched|grazed|gashed|stabbed) (my|the|his|her) (foot|leg|hand|finger|toe|knee|arm|shin|calf|ankle|heel)',
    'cut (in the garden|gardening|on a rusty|with soil|from the garden)',
    'soil in (a|the|my) (cut|wound)',
    'animal bite',
    '(dog|cat|rat) (bit|bite)',
    'after a (cut|wound)',
    '(wound|cut|gash) on my (leg|foot|hand|arm|toe|heel|knee|shin)',
  ],
};

export const DarkSign: TypeSource = {
  dark: [
    'blood',
    'orange',

    '(dark|brown|black|rusty|tea|cola|coke|coca cola|pepsi|coffee|red|bloody|pink|brownish|treacle|mahogany|reddish)',
    '(cola|tea|coke|coffee|rust|dark|wine|chocolate) (coloured|colored|color|colour)',
    '(funny|strange|weird|odd) (colour|color)',
    'the (colour|color) of (tea|cola|coke|coffee|rust)',
    'like (cola|coke|tea|coca cola|coffee|blood|stout)',
  ],
};

export const RhabdoSign: TypeSource = {
  rhabdo: [
    'rhabdo',
    'rhabdomyolysis',
    'rab doe',
    'rabdo',
    'robdo',
    'muscle breakdown',
    '(muscles|muscle) breaking down',
    'road doe',
  ],
};

export const MaternitySign: TypeSource = {
  maternity: [
    '(bleeding|spotting|blood down there)',
    '(bad|severe|terrible|awful|splitting|pounding|horrible|really bad|massive) headache',
    'headache',
    '(blurry|blurred|double) vision',
    '(seeing|flashing|see) (spots|lights|stars)',
    '(vision|eyes) (is|are|has gone|have gone|go) (blurry|blurred|funny)',
    'pain (under|below) my ribs',
    'rib pain',
    '(face|hands|fingers) (is|are|have|has|suddenly) [got|gone|suddenly] (swollen|puffy|swelling|swelled)',
    '(swollen|puffy) (face|hands|fingers)',
    '(stomach|tummy|belly|abdominal|lower tummy|abdomen) (cramps|cramp|pain|pains|cramping|hurts|is cramping|is hurting|is tightening|tightenings)',
    '(cramps|pain) in my (stomach|tummy|belly|abdomen)',
    'contractions',
    "baby isn't moving",
    'leaking fluid',
  ],
};

export const WatersSign: TypeSource = {
  waters: [
    "baby (hasn't|haven't|has not) (moved|kicked)",
    'in labour',
    'in labor',

    '(water|waters) (broke|broken|have broken|has broken|just broke|have just broken|breaking|are breaking|are leaking|have gone|went)',
    'baby (is|has) [not|stopped|been] (moving|moving less|moving much|not moving|kicking|kicking less)',
    'baby (stopped|not|moving less|kicking less) [moving|kicking]',
    "(can't|have not) (feel|felt) the baby [move|kick]",
  ],
};

export const StatinPainSign: TypeSource = {
  statin_pain: [
    '(sore|achy|aching|weak|tender|painful) (muscles|muscle|legs|thighs|calves)',
    '(muscles|legs|thighs|calves) [are|feel|have gone|all] (sore|aching|ache|weak|tender|painful|hurt|hurting)',
    '(muscle|leg) (pain|weakness|pains|aches)',
  ],
};

export const AdviceSign: TypeSource = {
  stomach_upset: [
    '(diarrhea|diarrhoea|the runs|stomach bug|tummy bug|food poisoning|gastro|the trots)',
    'vomiting and',
  ],
  poison: [
    '(mercury|lead poisoning|poison|poisoned|poisoning|pesticide|pesticides|weed killer|weedkiller|insecticide)',
  ],
  child: [
    '(child|son|daughter|kid|boy|girl|toddler) (is|has a|has got a|with a) (limping|limp|fever|temperature|feverish)',
    '(limping|feverish) (child|son|daughter|kid)',
  ],
};

export const DrivingSign: TypeSource = {
  driving: [
    '(driving|drive)',
    '(at|behind) the wheel',
    '(in|on) (the|my) (car|truck|van|lorry|motorway|freeway|highway|motorbike)',
    '(press|pressing|on|hit|hitting|pushing|working|using) the (pedal|pedals|brake|brakes|clutch|gas|accelerator|gas pedal|brake pedal)',
    'clutch (foot|leg)',
    'in traffic',
    'accelerator',
  ],
};

export const SwimmingSign: TypeSource = {
  swimming: [
    '(swimming|swim|swam|swims|swimmer|swimmers|snorkelling|snorkeling|surfing|scuba diving|diving)',
    'in the (pool|sea|ocean|water|lake|deep end|river|swimming pool|surf|open water)',
    'doing (laps|lengths)',
    'treading water',
    'aqua aerobics',
  ],
};
