import type { TypeSource } from '../source';

/**
 * The emergency vocabulary of content section 4.4, one type a family. A type whose name ends in `Sign` decides
 * the intent: whoever says one of its words (with the other slots of a sample, such as a leg) means that intent,
 * whatever else the sentence holds. Words that are harmless in another company are given with their company.
 */
const BE = '(is|are|gone|went|turned|going|looks|feels|feeling|was|and|got)';
const VERY = '[all|really|very|so|completely|suddenly]';
const LEG = '(leg|legs|calf|foot|toe|toes|thigh|ankle)';

export const CrisisSign: TypeSource = {
  crisis: [
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

export const StrokeSign: TypeSource = {
  stroke: ['(a|the|my|having a|mini) stroke', 'stroke symptoms', 't i a'],
  face: [
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

export const ConfusedSign: TypeSource = {
  confused: [
    '(confused|confusion|muddled|disoriented|disorientated|delirious|incoherent)',
    "(not|isn't) making [any] sense",
    'talking nonsense',
    "doesn't know where (he|she) is",
    'acting strange',
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

export const TetanusSign: TypeSource = {
  tetanus: ['tetanus', 'tetanus (shot|jab|injection)', '(lockjaw|lock jaw|locked jaw)'],
  jaw: [
    '(jaw|mouth) [is|feels|has|keeps|has gone|is really|muscles are] (stiff|tight|locked|locking|seized|clenched|clamped|cramping)',
    '(stiff|tight|clenched|tightness in my|stiffness in my|tight feeling in my) jaw',
    "can't open my (mouth|jaw)",
    "jaw (won't|doesn't) open",
  ],
};

export const WoundSign: TypeSource = {
  wound: [
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

export const TightSign: TypeSource = {
  tight: [
    '(tight|tighter|throbbing|agony|swollen|pins and needles|tingling|unbearable|too tight|cutting in|going numb|numb|blue)',
  ],
};

export const FractureSign: TypeSource = {
  fracture: [
    '(bone|bones) [is|are|was] (sticking|poking|showing|coming) [out|through]',
    '(can|could) see (the|my|a) bone',
    '(leg|shin|ankle|foot|thigh) [is|looks|was] (bent the wrong way|bent funny|crooked|bent|shorter|deformed|at a funny angle|at a weird angle|facing the wrong way|misshapen)',
    '(fracture|fractured|fractures)',
    'broken (bone|leg|ankle|foot|toe|toes|shin|hip)',
    'broke (my|a|the) (bone|leg|ankle|foot|toe|shin|hip|thigh)',
    'stress fracture',
  ],
};

export const BrokenSign: TypeSource = {
  broken: ['(broken|broke|shattered)'],
};

/** Of somebody who fell. */
export const FallSign: TypeSource = {
  floor: [
    "can't (get up|stand up|get back up|get myself up)",
    'on the floor',
    '(hurt|landed on|broke|banged|hit) my hip',
    'my hip (hurts|is sore|is agony|is painful)',
    'hip pain',
  ],
};

export const HeadHitSign: TypeSource = {
  head: [
    '(hit|banged|bumped|cracked|smacked|hurt) (my|his|her) head',
    "(stuck|lying) on the floor and can't get up",
    'stuck on the floor',
    "can't get (up off|up from|off) the floor",
  ],
};

export const PopSign: TypeSource = {
  pop: [
    '(heard|felt|feel|hear|was) (something|a|it|the|a loud|a big|a sudden|a horrible) (pop|snap|crack|rip|tear|twang|bang)',
    '(something|it) [has|just] (popped|snapped|ripped|went pop|tore|pinged|cracked|went snap|gave way)',
    '(popping|snapping|ripping|cracking) (sound|noise|feeling|sensation)',
    '(like|as if) (someone|somebody|i was|i got|i had been|being) [had] (kicked|hit|shot|struck)',
    '(kicked|hit|shot) in the back of [the|my] (leg|calf|ankle|heel)',
    "can't (stand|go up|get up|rise|go) on [my] (tiptoe|tiptoes|tip toes|toes)",
    "can't put [any|my|full] weight (on|through)",
    "can't (bear|take) [any] weight",
    '(gap|dent|hole) in (my|the) (calf|muscle|achilles|tendon|heel)',
    '(torn|ruptured|snapped|tore) (my|an|the) (achilles|tendon)',
    'achilles rupture',
    "(can't|unable to) (walk|stand|step) on (it|my leg|my foot|my ankle|that leg|the leg) (since|after)",
    "won't take [my] weight",
  ],
};

export const InjurySign: TypeSource = {
  injury: [
    '(popped|snapped|ripped|pinged)',
    '(kicked|stamped|stomped|tackled|whacked|crushed|trodden)',
    '(twisted|sprained|rolled|wrenched|turned) (it|my|the)',
    '(twisted|sprained|sprain)',
    '(fell|fallen|tripped|slipped|tumbled|falling|landed)',
    '(a|the|my|had a|bad) fall',
    "can't walk on (it|my leg|my foot|that leg|the leg|my ankle)",
    '(bruised|bruise|bruising)',
    '(car|bike|motorbike|cycling) (crash|accident)',
    '(hit|struck) by',
    'after (a|the|an) (blow|accident|crash|tackle|knock|injury)',
  ],
};

export const ColdSign: TypeSource = {
  cold: [
    `${BE} ${VERY} (cold|freezing|icy|cool to touch|chilly)`,
    '(freezing|ice|stone|icy) cold',
    `cold ${LEG}`,
    `${LEG} cold`,
    '(cold|cool) to [the] touch',
    'like ice',
    'colder than (the|my) other',
    'cold and (numb|pale|white|blue|grey|gray|tingly)',
  ],
  pale: [
    `${BE} ${VERY} (blue|white|pale|grey|gray|mottled|purple|blotchy|bluish|blueish|greyish)`,
    `(blue|white|pale|grey|gray|mottled|purple) ${LEG}`,
    `${LEG} (blue|white|pale|grey|gray|purple)`,
    '(mottled|bluish|blueish)',
    '(changed|changing|lost|losing) (color|colour|its color|its colour|all color|all colour)',
    'no colour in',
  ],
  numb: [
    '(numb|numbness)',
    "(can't|could not) feel (it|my leg|my legs|my foot|my feet|my toes|my calf|the leg|anything|my thigh|my ankle|my shin|my big toe|them)",
    'no (feeling|sensation) (in|at all)',
    '(lost|losing) [all|the] (feeling|sensation)',
    "can't feel a thing",
    'no pulse',
    "pins and needles (and|that won't)",
  ],
  still: [
    "can't move (my|the) [left|right] (leg|foot|toes|ankle|legs|feet)",
    "(leg|foot|legs|toes) (won't|doesn't|don't) move",
    'blocked artery',
    'acute limb ischaemia',
  ],
};

export const OldNumbnessSign: TypeSource = {
  old: [
    'numb for (years|months|ages|a long time|a few years|as long as i can remember)',
    '(always|usually|permanently) (numb|been numb|a bit numb|go numb)',
    '(long standing|longstanding|old|usual|long term|constant) numbness',
    'numbness (for|that i have had for) (years|months|ages|a long time)',
    '(been|feet are always) numb (for|since) (years|months|ages|a long time|my diagnosis)',
    'numb[ness] from (my|the) (neuropathy|diabetes|nerve damage)',
  ],
};

export const ClotNameSign: TypeSource = {
  clot: [
    '[a|the] [blood] (clot|clots|clotting)',
    '(d v t|dvt|d v t s|deep vein thrombosis|thrombosis|deep vein|phlebitis|vein thrombosis|thrombo)',
    'blood (clot|cloth|clock|plot)',
  ],
};

export const ClotSign: TypeSource = {
  swollen: [
    '(swollen|swelling|swelled|swells|swell|puffy|puffed|swole|ballooned|blown up)',
    '(bigger|larger|fatter) than the other',
    'size of a',
  ],
  red: [
    `${BE} ${VERY} (red|darker|reddish|redder|discoloured|discolored|dark|inflamed)`,
    `(red|darker|inflamed) ${LEG}`,
    `${LEG} red`,
    '(redness|darker skin)',
    'red (patch|patches|streak|streaks|and|skin|area)',
    'darker than (the|my) other',
  ],
  warm: [
    `${BE} ${VERY} (hot|warm|warmer|boiling|hotter)`,
    '(hot|warm) to [the] touch',
    '(warmer|hotter) than (the|my) other',
    `hot ${LEG}`,
    `${LEG} hot`,
  ],
  throbbing: [
    '(throbbing|throbs|throbbed|throb)',
    '(pain|ache|aching|sore|hurting|hurts|hurt|throbbing) [constantly|all the time|non stop] (for days|for two days|for three days|for a week|all day|non stop|constantly|since yesterday morning|day and night)',
    '(constant|constantly|nonstop|unrelenting|persistent) [calf|leg|thigh] (pain|ache|aching|painful|hurting|hurts|throbbing)',
    '(hard|sore|bulging) vein[s]',
    "pain (won't|doesn't) (go|ease|stop|go away)",
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

/** Of a sore on the foot or leg. */
export const FootSoreSign: TypeSource = {
  not_healing: [
    "[that|which] (won't|doesn't|isn't|hasn't|aren't|not|never) (heal|healing|healed|heals|heal up|getting better)",
  ],
};

export const HangingSign: TypeSource = {
  hanging: [
    '(hang|hanging|dangle|dangling) (my|the) (foot|leg|feet|legs) [out of|over|off|down]',
    '(hang|hanging|dangle|dangling) it (out of|over|off|down)',
    '(put|putting|stick|sticking) my (leg|foot) (out of|over the side of|over the edge of) [the] bed',
    '(foot|leg|toe) ulcer[s]',
    'ulcer on my (foot|toe|leg|heel)',
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
