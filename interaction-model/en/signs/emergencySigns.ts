import type { TypeSource } from '../../source';

/** Danger to life, whatever the leg does. */

export const CrisisSign: TypeSource = {
  crisis: [
    '(kill|hurt|harm|hurting|harming|killing) myself',
    '(top|do) myself [in|off]',
    '(want|wanna|wish|going|rather|ready) to (die|be dead|end it|end it all|end my life)',
    "(don't|no longer) want to (live|be alive|be here|wake up|go on|exist) [anymore|any more]",
    'not want to (live|be alive|be here)',
    '(end|take|ending|taking) my [own] life',
    '(thinking|think) (of|about) (ending (it|my life)|dying)',
    '(end|ending) it all',
    'want it all to end',
    '(suicide|suicidal)',
    'self harm',
    "(don't|can't|do not even|no longer) see (the|any|a|much) (point|reason) (in|of|to) (carrying on|going on|living|life|carry on|go on)",
    'see no (point|reason) (in|to) (carrying on|going on|living|life|carry on|go on|being here|being alive)',
    '(better|happier) off without me',
    '(go|going|fall|falling) (to sleep|asleep) and (not|never) (wake|waking) [up]',
    '(nothing|no one|nobody) (left|here) to live for',
    'nothing to live for',
    '(wish i was|wish i were|better off|rather be) dead',
    "(no|isn't any) (reason|point) [to|in|of] (live|living|going on)",
    '(not worth living|had enough of living|had enough of life|done with life|done with living|life is not worth it)',
    '(tired|sick) of living',
    "can't go on (living|like this anymore)",
    '(overdose|overdosed|od)',
    'taken (too many|all my) (pills|tablets)',
  ],
};

export const ChestSign: TypeSource = {
  chest: [
    'chest',
    'my chest',
    'chest (pain|pains|cramp|cramps|pressure|discomfort|tightness|hurts|hurting)',
    '[my] chest (hurts|hurting|is tight|feels tight|is sore|is hurting|is cramping|is heavy|is burning)',
    '(tight|heavy|sore|crushing|painful) chest',
    '[a] (pain|pains|cramp|cramps|cramping|tightness|pressure|tight|ache|weight|burning|crushing feeling) (in|on|across) (my|the|his|her) chest',
    '(pain|ache|numbness) (in|down) (my|the) [left] (arm|arm and jaw)',
    '(ribs|shoulder|jaw|breastbone) and down my [left|right] arm',
    '(crushing|squeezing) [feeling|pain] (in|across|round) my (ribs|breastbone)',
    '(heart attack|cardiac arrest|coronary|angina)',
    '[my] heart (hurts|is hurting|has stopped|is stopping|pain|pains)',
    'elephant (on|sitting on) my',
    '(standing|stood|sitting|sat|kneeling|lying|pressing|pushing|leaning|weight|brick|stone|rock) [down] on (my|his|her|the) chest',
    '(band|belt|vice|strap) (round|around) my (chest|ribs)',
  ],
  breath: [
    '(struggling|fighting|gasping|panting|choking|desperate|straining|battling) [for] (breath|breathe|air|to breathe|with my breathing|to get my breath)',
    'breathing (is|feels|has gone|has got|has become|went) (hard|difficult|funny|bad|heavy|tight|wrong|fast|shallow|laboured|labored|worse)',
    '(hard|heavy|trouble|difficulty|problems|bother) [with|in] [my] (breathing|breath|breathe)',
    "(can't|not|couldn't|struggling to|unable to|not able to) (get|getting|catch|catching|draw|take) [enough|any|my|a|a proper|a deep] (air|breath|oxygen)",
    "(can't|could not|can hardly|can barely|unable to|not able to|struggling to|hard to|hardly|barely|difficult to) (breathe|breath|breathing)",
    '(short|shortness|out|fighting|gasping) (of|for) (breath|air)',
    '(breathless|breathlessness|wheezing|wheezy|gasping|suffocating|winded|hyperventilating)',
    '(not|stopped) breathing',
    "(can't|cannot|couldn't|trying to|struggling to) (get|catch|find) (my|his|her) (wind|puff|breath back)",
    '(hardly|barely|scarcely) (get|catch|draw|take) (a|any|my) (breath|air)',
    '(i am|he is|she is) (puffing|puffing and panting|panting|blowing hard|fighting for air)',
    '(out of|no) (puff|wind)',
    '(puffing and panting|huffing and puffing)',
    '(panting|puffing|puffed|gasping|wheezing|breathing hard|out of puff) (like|walking to|getting to|going to|walking up|walking across|walking from|sitting still|lying here|doing nothing|at rest)',
    '(throat|airway|tongue) (is|feels|has) [like it is] (closing|closed|swelling|swollen|swelled up|blocked)',
    '(lips are|lips have gone|blue) lips',
    'lips (are|have gone|turned|going|look) (blue|purple)',
  ],
  blood: [
    '(cough|coughing|coughed|spit|spitting|spat|bring|bringing|brought|hack|hacking|hacked|vomit|vomiting|throwing|hocked) [up] [some|a bit of|a lot of|bits of|fresh] blood',
    'blood (when|in|up when|every time) [i|my|the] (cough|phlegm|spit|sputum|mucus|coughing)',
    'cough[ing|ed] stuff up with blood',
    'bloody (phlegm|spit|mucus|sputum)',
    'blood (in|on) (my|the|a|his|her) (hanky|hankie|handkerchief|tissue|tissues|spit|phlegm|sputum)',
    'blood [came|comes|coming] [up|out] when (i|he|she) (cough|coughs|coughed)',
  ],
  collapse: [
    '(collapse|collapsed|collapsing|collapses|keeled over|keeling over|flaked out|out cold|spark out|lights out)',
    '(pass|passed|passing) (clean out|out)',
    '(faint|fainted|fainting|fainty|swooned)',
    '(black|blacked|blacking) out',
    '(feel|feeling|felt|come over|came over|coming over) (faint|like fainting)',
    '(about|going) to (faint|pass out|collapse|black out)',
    '(lost|losing|loses|lose) consciousness',
    '(unconscious|unresponsive|not responding|not conscious)',
    "(not waking up|won't wake [up]|can't wake (him|her|my))",
    '(slumped|slumped over|face down|in a heap)',
    '(dropped|went down) like a (stone|sack|ton)',
    '(he|she) is not (answering|responding|waking|moving|stirring|coming round|speaking) [me]',
    "(he|she) (won't|doesn't) (answer|respond|wake|stir|come round|speak)",
    '(everything|it all|the room|my sight|the world) (went|has gone|goes|is going) (black|dark|grey|blank|white)',
  ],
  embolism: [
    'pulmonary embolism',
    '(clot|clots) (on|in) (my|the|his|her) (lung|lungs)',
    '(lung|pulmonary) (clot|embolus)',
  ],
};

export const CallSign: TypeSource = {
  call: [
    '(emergency|this is an emergency|medical emergency)',
    '(ambulance|ambo|paramedic|paramedics|medic|medics|first aider)',
    '(call|ring|phone|dial|get|contact|alert) [me|up] [the] (nine one one|nine nine nine|triple (nine|zero|o|oh)|zero zero zero|one one two|one one one|one zero eight|one oh eight|eight one one|emergency services|emergency|emergency number|police|paramedics|paramedic|fire brigade)',
    '(call|ring|phone|get|send|need|want|order|fetch|summon) [me|us|for] [for] (an|the|my) (ambulance|ambo|paramedic)',
    '(call|phone|ring|send|send for|get|fetch) [me|us] [some|for] (help now|help quick)',
    '(call|phone|ring|send) [for|me|out] help',
    'get me (help|some help|help now)',
    '(get|take) (me|us|him|her) to [a|the] (hospital|emergency|emergency room|e r|a and e|a n e)',
    '(call|ring|phone|get|fetch) (me|us) a (doctor|nurse) [now|quick]',
    '(call|ring|phone|get) a doctor (now|quick|immediately)',
    'nine one one',
    'triple (nine|zero|o|oh)',
    'nine nine nine',
  ],
};

export const SeizureSign: TypeSource = {
  seizure: [
    '(seizure|seizures|a seizure|convulsion|convulsions|convulsing|fitting|epileptic)',
    '(having|had|has|taken|took|throwing) a [bad|massive] (fit|turn|funny turn|wobbly turn|dizzy turn)',
    'fit (shaking|on the floor)',
    '(shaking|jerking) (uncontrollably|all over)',
  ],
};

export const HeartSign: TypeSource = {
  heart: [
    '(irregular|racing|skipping|pounding|fluttering|thumping|fast) (heart|heartbeat|heart beat|heart rate|pulse)',
    '(heart|heartbeat|heart beat|pulse) [is|keeps|was|has been|feels] (racing|irregular|skipping|skipping beats|fluttering|pounding|thumping|hammering|jumping|stopping|missing beats|missing|all over the place|all over|beating irregularly|beating fast|beating funny|going mad|going crazy|going like|going fast|going ten to the dozen|out of rhythm|doing)',
    'heart (flutters|skips|races|jumps)',
    '(heart|ticker) [is|keeps] (going nineteen|going ten|going a mile|playing up|acting up|flipping|flapping|banging|galloping|turning over)',
    '(ticker|heart) [is] (dodgy|funny|not right|racing away|in my mouth)',
    '(palpitations|arrhythmia|atrial fibrillation)',
  ],
};

export const ConfusedSign: TypeSource = {
  confused: [
    '(confused|confusion|muddled|disoriented|disorientated|delirious|incoherent|rambling|hallucinating|delirium)',
    "(not|isn't|stopped|doesn't) (making|make) [any] sense",
    '(talking|speaking|babbling) (nonsense|rubbish|gibberish|gobbledygook|gobbledegook|funny|strangely|daft)',
    "(doesn't|don't) know (where|who|what day) (he|she|i|it) (is|am)",
    '(acting|behaving) (strange|strangely|weird|funny|odd|oddly|confused|drunk)',
    '(away with the fairies|off his head|out of it)',
    "doesn't recognise me",
  ],
};

export const StrokeSign: TypeSource = {
  stroke: ['(a|the|my|having a|mini|had a) stroke', 'stroke symptoms', '(t i a|brain bleed)'],
  face: [
    "can't (smile|smile properly|move my face|close my eye)",
    '(half|one side|side) [of] (my|the|his|her) (face|mouth)',
    '(drooping|droopy|droop|drooped|drooling)',
  ],
  speech: [
    '(slurred|slurring|slurry|slur|slurs)',
    "(can't|couldn't|not able to|unable to|struggling to) (speak|talk|get my words out|get words out|get the words out|find my words|find the words|string a sentence|form words) [properly]",
    '(speech|talking|voice) (is|has gone|went|sounds) (funny|weird|off|garbled|jumbled|slow|strange|thick)',
    "(can't|couldn't|struggling to|not) (get|getting) (my|the|his|her) words (right|straight|together|in order)",
    '(getting|mixing|muddling|jumbling) (my|his|her) words [up] [wrong|mixed up|muddled|jumbled]',
    'words (are|is|come|came|coming|are coming) [out] (wrong|funny|jumbled|muddled|garbled|slurry)',
    "words (won't|don't) come [out]",
    '(lost|losing) (my|his|her) (speech|words|voice)',
    'sounds drunk',
  ],
  sight: [
    '(seeing|see) double',
    'double vision',
    "(lost|losing|can't see|can't see out of|blind in) [my|in|out of|the] [one] (sight|vision|eyesight|eye)",
    '(vision|sight|eyesight) (is|has|went) (gone|going|black|double)',
    '(gone|went|going) blind',
    '(sudden|terrible) (blindness|loss of vision)',
  ],
  side: [
    '(weak|weakness|numb|numbness|floppy|limp|paralysed|paralyzed) (on|down|in) (one|my left|my right|the left|the right|his left|his right|her left|her right) side',
    '(one|left|right) sided (weakness|numbness)',
    '(tingling|tingly|tingles|pins and needles) (down|in|on) (one|my left|my right|the left|the right) side',
    "(can't|unable to) (move|lift|feel|raise) (my|the) [left|right] (side|arm|arms)",
    '(paralysed|paralyzed|paralysis)',
    'sudden[ly] (weak|weakness)',
    '(dropping|keep dropping) (things|stuff|everything)',
    "can't (grip|hold a cup|hold anything)",
  ],
};

/** Of a face. */
export const DroopSign: TypeSource = {
  droop: [
    '(dropped|dropping|drooling|lopsided|numb|twisted|fallen|crooked|sagging|saggy|slipped|wonky|slack|frozen|uneven|limp|floppy|squint|tingling|to one side|down one side|down on one side)',
    '(gone|looks|look) (funny|strange|weird|odd)',
    '(falling|melting|hanging)',
  ],
};

/** Of one side of the body, an arm, or both legs: "weak" only with a verb, an old weakness is none of these. */
export const LimpSign: TypeSource = {
  limp: [
    '(numb|numbness|weakness|floppy|limp|lifeless|paralysed|powerless|useless)',
    '(is|are|am|went|gone|going|feel|feels|feeling|getting|got|and|so) (weak|weaker|dead|heavy|funny|wobbly|jelly|to sleep)',
    '(like|to|turned to) (jelly|rubber|spaghetti)',
    "(won't|doesn't|don't|can't|aren't|isn't|not|stopped|quit) (work|working|hold me|hold me up|move|support me|obey me|respond)",
    '(gave|keep giving|keeps giving|giving|given) (way|out|up)',
    '(went|gone|go|folded|crumpled|collapsed|buckled) (from under|under|beneath) me',
    '(buckled|crumpled|buckling)',
    'out from under me',
    '(packed in|packed up|jacked in|conked out|given out|turned to mush|gone on me|deserted me)',
    "(won't|doesn't|don't|not) [do|doing] (as i say|as it is told|as they are told|what i tell it|what i want|what i tell them|what it is told)",
    '(lost|losing|no) (strength|power|control|the use)',
    "can't (move|lift|raise|use|feel)",
  ],
};

/** Of a leg. "Weak" alone may be an old complaint, so a verb must say that it is so now. */
export const WeakSign: TypeSource = {
  weak: [
    "can't lift (it|my leg|my foot|my legs)",
    '(is|are|feels|feel|went|gone|has gone|going|come over) [so|very|suddenly] (weak|weaker|floppy|limp|useless|powerless|like a rag doll|like lead)',
    '(given|gave|gives|giving|give) (way|out|up on me|out on me)',
    '(folded|crumpled|collapsed|collapsing|went|gone|goes) (under|beneath|from under|underneath) (me|him|her)',
    '(keeps giving way|keeps buckling|just flops|keeps flopping|flops about)',
    '(buckled|buckles|buckling|given up)',
    "(won't|doesn't|can't) (hold|support|carry|obey) me [up]",
    '(foot drop|drop foot|dropped foot)',
    'keeps (dropping|dragging|catching|going from under me)',
    '(drags|dragging|drag)',
    '(lost|losing|no) [all] (strength|power|control) [left|at all|in|of|over]',
    'lost the use of',
    '(flaps|flapping|slaps|slapping|flopping) [about|around|down|on the floor]',
    "(won't|doesn't|don't|not) [do|doing] (as i say|as it is told|what i tell it|what i want|what it is told)",
    '(stopped|not|no longer|quit) working',
  ],
};

/** Nerves trapped in the lower back. */
export const CaudaSign: TypeSource = {
  saddle: [
    'numb[ness] (between|inside) (my|the) (legs|thighs)',
    'numb[ness] down (below|there)',
    '(bottom|bum|arse|groin|crotch|genitals|saddle|private parts|privates|backside|bits|undercarriage|nether regions) (is|are|feels|feel|has gone|have gone|gone|went) numb',
    'numb[ness] [in|around|round] [my] (bottom|bum|groin|crotch|genitals|privates|private parts|private area|backside|bits)',
    '(lost feeling|no feeling|lost all feeling|no sensation|lost sensation) (in|around|round) my (groin|private parts|private area|bits|backside|bum|bottom|crotch|privates)',
    '(no|lost) feeling (down below|down there|between my legs|when i wipe)',
    "can't feel (down below|down there|between my legs|when i wipe|my bum|my bottom|my backside|my privates|myself wipe|the toilet paper)",
    'feel (it when i wipe|myself wipe|the toilet paper)',
    "can't feel (myself (sit|sitting|going|wiping|weeing|peeing)|the seat|the toilet|the chair)",
    '(no feeling|numb|numbness|lost feeling|lost the feeling) (down there|down below|under there|in my undercarriage|round the back passage|around the back passage|round my back passage|round my rear|round my behind)',
    'between my legs is numb',
    'saddle numbness',
    'cauda equina',
  ],
  bladder: [
    "(can't|could not|unable to|not able to|struggling to) (pee|wee|urinate|pass urine|pass water|have a wee|go for a wee|do a wee|start a wee|do a poo|poo|go to the (toilet|loo|bathroom)|empty my bladder|feel when i (pee|wee|need the toilet|need to wee|need to pee|need to go|need to poo)|start peeing|start weeing|stop peeing)",
    "(can't|couldn't|not able to) (control|hold) [my|in my|on to my] (bladder|bowel|bowels|pee|wee|urine|water|poo)",
    '(not been|never been|not) able to (pee|wee|have a pee|have a wee|pass water|urinate|go to the toilet|go for a wee)',
    '(lost|losing|lose|no|loss of) control (of|over) [my] (bladder|bowel|bowels|pee|wee|waterworks)',
    '(wet|wetting|soiled|soiling|pooed|messed|peed|weed|pissed) (myself|himself|herself|my pants)',
    '(leaking|dribbling) (wee|pee|urine)',
    '(bladder|bowel|bowels|waterworks) [has|have|is|are] (gone|gone funny|problems|trouble|stopped working|not working|stopped)',
    'lost (bladder|bowel) control',
    '(incontinent|incontinence)',
    "(can't (tell|feel)|don't (know|notice|feel)) when i need (the (loo|toilet|bathroom)|to (go|wee|pee|poo))",
  ],
  both_weak: [
    '(weak|weakness|numb|numbness) in both [my] legs',
    'legs (have both|have suddenly|both) (gone|went)',
    '(my|his|her) legs (gave|keep giving|have given) (way|out|up)',
  ],
};

export const BiteSign: TypeSource = {
  bite: [
    '(bitten|bit|stung|nipped) by (a|an|some kind of|something like a) (snake|spider|scorpion|adder|black widow|redback|jellyfish|rattlesnake|brown snake|cobra|viper|redback spider|funnel web)',
    '[a] (snake|spider|scorpion|redback|black widow|adder|rattlesnake|funnel web|cobra|viper) [has|has just|just] (bite|bites|bit|got|bitten|stung|sting|nipped)',
    '(snakebite|snakebites|snakebitten|spider bites)',
    'something venomous',
    '(venom|venomous)',
  ],
};

/** Of a creature that bites. */
export const BitSign: TypeSource = {
  bit: [
    '(bit|bitten|bite|bites|biting|stung|sting|stings|nipped)',
    '(bit|stung|got|has got|nipped) me',
    'bitten me',
    'bitten on',
    'got him',
    'got her',
  ],
};
