import type { TypeSource } from '../../source';

/** Danger in heat, illness, pregnancy, wounds and medicines, and the places where no stretch is safe. */

export const HeatstrokeSign: TypeSource = {
  heatstroke: [
    '(heat stroke|heatstroke|sun stroke|sunstroke)',
    "(stopped|not|no longer|isn't|quit) sweating",
    '(he|she) is (burning up|boiling|roasting)',
    'went down at the finish [line]',
    '(cooling|cooled) (him|her) [down] and (he|she) is (no better|worse)',
    'cooling (him|her) (for|half|twenty)',
    '(cooling|cooled) (off|down) [in the shade] for [over] (half an hour|an hour|thirty minutes|forty minutes)',
    'skin is [bone|hot and|burning and] dry',
  ],
};

/** Signs that mean heatstroke in the heat. */
export const OverheatedSign: TypeSource = {
  overheated: [
    '(burning up|delirious|overheating|overheated|boiling hot|boiling over|roasting|red hot)',
    'skin is (hot|dry|hot and dry|burning|red)',
    "(not|can't|won't|doesn't) (cooling|cool) down",
  ],
};

export const HeatExhaustionSign: TypeSource = {
  heat_exhaustion: ['heat (exhaustion|sickness|illness)', 'too much sun', 'sun poisoning'],
};

export const SickSign: TypeSource = {
  sick: [
    '(feel|feeling|felt|be|been|being|am|getting|got|made me) [all] (sick|ill|queasy|woozy|rough|unwell|dreadful)',
    '(dizzy|dizziness|nauseous|nausea|nauseated|lightheaded|light headed|giddy|woozy|faint and sick|sick and faint|sick and dizzy)',
    '(vomiting|vomited|vomit|throwing up|threw up|thrown up|puking|puked|chucking up|chundering|spewing|retching)',
    '(headache|banging head|splitting head|head is (pounding|throbbing|banging|splitting|spinning|swimming))',
    '(clammy|shivery|shivering|sweating buckets|pouring with sweat|drenched in sweat)',
    '(want|need|going|about|trying not) to (throw up|be sick|vomit|puke|heave)',
    'seeing (stars|spots|double)',
  ],
};

export const TetanusSign: TypeSource = {
  tetanus: ['tetanus', 'tetanus (shot|jab|injection|booster)', '(lockjaw|lock jaw|locked jaw)'],
  jaw: [
    '[my] jaw',
    '(jaw|mouth) [is|feels|has|keeps|has gone|is really|muscles are] (stiff|tight|locked|locked up|locking|seized|seized up|clenched|clamped|clamped shut|cramping|rigid|stuck)',
    '(stiff|tight|clenched|rigid|tightness in my|stiffness in my|tight feeling in my) jaw',
    "(can't|couldn't|unable to) open my (mouth|jaw)",
    "jaw (won't|doesn't) (open|move)",
  ],
};

/** Of muscles, after a wound. */
export const StiffSign: TypeSource = {
  stiff: ['(stiff|stiffness|stiffening|rigid|tightening|twitching|jerking)'],
};

/** Of a wound that dirt may have got into. */
export const WoundSign: TypeSource = {
  wound: [
    '(cut|scratched|grazed|gashed|stabbed|pricked|spiked) (myself|himself|herself)',
    '(rusty|manure|rose thorn|barbed wire)',
    '[a|an] (dirty|infected|muddy|mucky|deep|puncture|garden|gardening|farm|filthy|septic) (wound|cut|scratch|graze|gash|splinter|nail|thorn|puncture)',
    '(rusty|old|dirty|muddy|mucky) (nail|wire|metal|fork|pitchfork|screw|tin|spike|fence|knife|barbed wire)',
    '(stepped|stood|trod|trodden|knelt) on (a|some) (nail|thorn|glass|garden fork|fork|rake|spike|screw|splinter|needle|tack|shard)',
    '(nail|thorn|fork|pitchfork|splinter|spike|screw) (in|into|through|went in|went into|went through) (my|his|her)',
    '(cut|scratched|grazed|gashed|stabbed|sliced|pricked|spiked) (my|the|his|her) (foot|leg|hand|finger|toe|knee|arm|shin|calf|ankle|heel|thumb|thigh)',
    'cut (in the garden|gardening|on a rusty|with soil|from the garden)',
    '(soil|dirt|muck|mud|manure) in (a|the|my) (cut|wound)',
    'animal bite',
    '(dog|cat|rat|fox|horse) [has|just] (bit|bite|bitten)',
    '(after|since) a (cut|wound|scratch)',
    '(wound|cut|gash|graze) on my (leg|foot|hand|arm|toe|heel|knee|shin|thigh)',
  ],
};

/** Of urine. */
export const DarkSign: TypeSource = {
  dark: [
    '(dark|darker|brown|black|rusty|tea|cola|coke|coca cola|pepsi|coffee|red|bloody|pink|brownish|blackish|treacle|mahogany|reddish|orange|blood|rust|stout|guinness|gravy|molasses)',
    '(cola|tea|coke|coffee|rust|dark|wine|chocolate|stout) (coloured|colored|color|colour)',
    '(funny|strange|weird|odd) (colour|color)',
    'the (colour|color) of [strong|black|weak] (tea|cola|coke|coffee|rust|stout|treacle|gravy|whiskey|beer|port)',
    'like [strong|black|flat] (cola|coke|tea|coca cola|coffee|blood|stout|treacle|gravy|rust)',
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
    '(muscles|muscle) [is|are|be|been] (breaking|broken|break) down',
    'road doe',
  ],
};

export const MaternitySign: TypeSource = {
  maternity: [
    '(there is|there was|some|passing|passed|seeing|seen|lost) [some] blood',
    'blood (on|in) (my|the) (knickers|underwear|toilet|loo|pad)',
    '(bleeding|spotting|blood down there|losing blood|blood in my knickers)',
    '[bad|severe|terrible|awful|splitting|pounding|horrible|massive|thumping] headache',
    '(blurry|blurred|double) vision',
    '(seeing|flashing|see) (spots|lights|stars|double)',
    "can't see (properly|straight)",
    '(vision|eyes) (is|are|has gone|have gone|go) (blurry|blurred|funny)',
    'pain (under|below) my ribs',
    'rib pain',
    '(face|hands|fingers) (is|are|have|has|suddenly) [got|gone|suddenly] (swollen|puffy|puffed up|swelling|swelled|ballooned)',
    '(swollen|puffy) (face|hands|fingers)',
    '(stomach|tummy|belly|abdominal|lower tummy|abdomen) (cramps|cramp|pain|pains|cramping|hurts|is cramping|is hurting|is tightening|tightenings)',
    '(cramps|pain) in my (stomach|tummy|belly|abdomen)',
    'contractions',
    '[the] baby (is|has) (not|hardly|barely|scarcely) (moving|moved|kicking|kicked) [much]',
    "baby isn't moving",
    'leaking fluid',
  ],
};

export const WatersSign: TypeSource = {
  waters: [
    "baby (hasn't|haven't|has not) (moved|kicked|been moving|been kicking)",
    '(in|going into|gone into) (labour|labor)',
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
    '(since then|ever since) my (legs|calves|muscles|thighs) (have been|are) (cramping|aching)',
    '(cramps|cramping|aching|sore) since i (started|went on|began)',
  ],
};

export const AdviceSign: TypeSource = {
  stomach_upset: [
    '(diarrhea|diarrhoea|the runs|stomach bug|tummy bug|food poisoning|gastro|the trots)',
    'vomiting and',
    '(threw up|throwing up|been sick|being sick) (all night|all day|all morning|since last night|since yesterday)',
  ],
  poison: [
    '(mercury|lead poisoning|poison|poisoned|poisoning|pesticide|pesticides|weed killer|weedkiller|insecticide)',
  ],
  child: [
    '(child|son|daughter|kid|boy|girl|toddler|lad|little one) (is|has a|has got a|with a) (limping|limp|fever|temperature|feverish)',
    '(limping|feverish) (child|son|daughter|kid|toddler)',
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
    '(middle|end|side) of the [swimming] (pool|lake)',
    'doing (laps|lengths)',
    'treading water',
    'aqua aerobics',
  ],
};
