import type { TypeSource } from '../../source';

/** Danger seen or felt in the leg itself: clot, blocked artery, injury. */

const BE = '(is|are|gone|went|turned|going|looks|feels|feeling|was|and|got)';
const VERY = '[all|really|very|so|completely|suddenly]';
const LEG = '(leg|legs|calf|foot|toe|toes|thigh|ankle)';

export const ColdSign: TypeSource = {
  cold: [
    '(freezing|icy) (leg|foot|toe|toes|calf)',

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
    'no colour in (it|my leg|my foot)',
    'lifeless',
    'dusky',

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
    '(twice|double) the size',

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
    'warm (calf|leg|spot|patch)',
    'hot (spot|patch)',

    `${BE} ${VERY} (hot|warm|warmer|boiling|hotter)`,
    '(hot|warm) to [the] touch',
    '(warmer|hotter) than (the|my) other',
    `hot ${LEG}`,
    `${LEG} hot`,
  ],
  throbbing: [
    '(vein|veins) [in my leg|in my calf|on my leg] (is|are) (hard|sore|bulging|swollen|red|tender)',

    '(throbbing|throbs|throbbed|throb)',
    '(pain|ache|aching|sore|hurting|hurts|hurt|throbbing) [constantly|all the time|non stop] (for days|for two days|for three days|for a week|all day|non stop|constantly|since yesterday morning|day and night)',
    '(constant|constantly|nonstop|unrelenting|persistent) [calf|leg|thigh] (pain|ache|aching|painful|hurting|hurts|throbbing)',
    '(hard|sore|bulging) vein[s]',
    "pain (won't|doesn't) (go|ease|stop|go away)",
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
  broken: ['break my', '(broken|broke|shattered)'],
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
    '(went|gone|goes|made a) (pop|snap|crack|bang|twang|popping sound|snapping sound)',

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
    '(i hit|banged|bashed|smashed|knocked|crushed) my',
    '(ran|run) over',
    'dropped (a|something|it) on',
    'landed (badly|awkwardly|on)',
    'landed funny',

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

export const TightSign: TypeSource = {
  tight: [
    '(tight|tighter|throbbing|agony|swollen|pins and needles|tingling|unbearable|too tight|cutting in|going numb|numb|blue)',
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
