import type { TypeSource } from '../../source';

/** Danger from a fall, a blow or a tear. */

/** What somebody heard or felt when it tore. */
export const SnapSign: TypeSource = {
  snap: [
    '(pop|snap|crack|bang|twang|ping|rip|tear|crunch|popping|snapping|pinging|ripping|cracking|tearing|crunching)',
    '(popped|snapped|cracked|ripped|tore|pinged|burst)',
  ],
};

export const PopSign: TypeSource = {
  pop: [
    '(went|gone|goes|go|going|made a) (pop|snap|crack|bang|twang|ping)',
    '(loud|big|almighty|horrible|sickening) (crack|pop|snap|bang|crunch)',
    '(after|with|then) a (snap|pop|crack|twang|ping)',
    '(something|it) [has|just] (popped|snapped|ripped|tore|torn|pinged|cracked|burst|gave way|gave)',
    '(popping|snapping|ripping|cracking|tearing) (sound|noise|feeling|sensation)',
    '(like|as if|as though) (someone|somebody|i was|i got|i had been|i have been|i would been|being|getting) [had|been] (kicked|hit|shot|struck|whacked)',
    '(kicked|hit|shot|whacked|struck) [me] in the back of [the|my] (leg|calf|ankle|heel)',
    "(can't|unable to|not able to) (stand|go up|get up|rise|go|push up) on [my] (tiptoe|tiptoes|tip toes|toes)",
    "(can't|couldn't|unable to) (put|place) [any|my|full|much] weight (on|through|down)",
    "(can't|couldn't|unable to) (bear|take|stand) [any|my] weight",
    '(gap|dent|hole|hollow) in (my|the) (calf|muscle|achilles|tendon|heel|leg)',
    '(torn|ruptured|snapped|tore|burst|broke|gone and done) (my|an|the) (achilles|tendon|ligament|cruciate)',
    '(achilles|cruciate|ligament) [has|is] [just] (rupture|ruptured|gone|snapped|popped|torn|tear)',
    "(can't|unable to|couldn't) (walk|stand|step) on (it|my leg|my foot|my ankle|that leg|the leg) (since|after)",
    "(won't|doesn't|can't) take [my|any] weight",
  ],
};

export const InjurySign: TypeSource = {
  injury: [
    '(popped|snapped|ripped|pinged)',
    '(kicked|hoofed|booted|kneed|stamped|stomped|tackled|whacked|thumped|walloped|punched|trodden|trampled|crushed|squashed|clattered|hammered|clobbered)',
    '(i hit|banged|bashed|smashed|knocked|crushed|trapped|caught|jarred) my',
    '(took|taken|had|got) a [bad|nasty|hard] (whack|knock|bang|bash|blow|boot|clout)',
    '(twisted|sprained|rolled|wrenched|turned|went over on) (it|my|the)',
    '(twisted|sprained|sprain|dislocated|dislocation)',
    '(fell|fallen|tripped|slipped|tumbled|falling|landed|stumbled|toppled)',
    '(a|the|my|had a|bad|nasty) (fall|tumble)',
    '(fell|came|come|knocked|thrown) off (my|the|a|his|her) (bike|horse|ladder|motorbike|scooter|roof|chair|step)',
    '(jumped|jumping|leapt|dropped|came) (off|down from|from|out of) (a|the|my)',
    'landed (badly|awkwardly|on|funny)',
    'dropped (a|something|it) on',
    '(ran|run|knocked) (over|down)',
    "can't walk on (it|my leg|my foot|that leg|the leg|my ankle)",
    '(bruised|bruise|bruising)',
    '(car|bike|motorbike|cycling|road|skiing) (crash|accident)',
    '(hit|struck) by',
    '(after|since) (a|the|an|that) (blow|accident|crash|tackle|knock|collision)',
  ],
};

export const FractureSign: TypeSource = {
  fracture: [
    '(bone|bones) [is|are|was] (sticking|poking|showing|coming|popping) [out|through]',
    '(can|could) see (the|my|a) bone',
    '(leg|shin|ankle|foot|thigh|knee|hip|toe) [is|looks|was|has gone] (bent|crooked|shorter|deformed|misshapen|wonky|twisted round|facing the wrong way|out of place|hanging off)',
    '(at|in) a (funny|weird|odd|strange|wrong|horrible) angle',
    '(wrong|funny|odd|weird) (shape|way round)',
    'bent (the wrong way|funny|backwards|sideways|out of shape)',
    '(fracture|fractured|fractures)',
    'broken (bone|leg|ankle|foot|toe|toes|shin|hip)',
    '(broke|broken|breaking|break) (my|a|the|his|her) (bone|leg|ankle|foot|toe|shin|hip|thigh)',
    'stress fracture',
  ],
};

export const BrokenSign: TypeSource = {
  broken: [
    '(looks|look|all|looking) (bent|crooked|deformed|wonky|misshapen|out of shape|out of place)',
    'break my',
    '(broken|broke|shattered)',
  ],
};

/** Of somebody who fell. */
export const FallSign: TypeSource = {
  floor: [
    "(can't|unable to|not able to|couldn't) (get up|stand up|get back up|get myself up|get off the floor)",
    "(can't|couldn't) (stand|walk|stand on it)",
    'on the floor',
    '(hurt|landed on|broke|banged|hit) my hip',
    'my hip (hurts|is sore|is agony|is painful)',
    'hip pain',
  ],
};

export const HeadHitSign: TypeSource = {
  head: [
    '(hit|banged|bumped|cracked|smacked|hurt|whacked|split|bashed|knocked) (my|his|her|the) head',
    "[stuck|lying] on the floor and can't get up",
    'stuck on the floor',
    "can't get (up off|up from|off) the floor",
  ],
};

/** Of a limb in a cast or after a crush. */
export const TightSign: TypeSource = {
  tight: [
    '(tight|tighter|throbbing|agony|swollen|pins and needles|tingling|tingly|unbearable|too tight|cutting in|going numb|numb|blue)',
  ],
};
