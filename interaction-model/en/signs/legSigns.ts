import type { TypeSource } from '../../source';

/** Danger seen or felt in the leg itself: a blocked artery, a clot. Injuries are in `injurySigns.ts`. */

/**
 * Verbs that give a leg its colour or warmth; without one, "cold" is as likely a room's. Words that only
 * add weight ("all", "really") are left out here; see `fillers.ts` in the simulator.
 */
const BE =
  '(is|are|am|was|and|be|been|being|gone|going|went|go|turned|turning|looks|look|looking|feels|feel|feeling|got|getting|become|became|stays|stayed|come up)';
const LEG = '(leg|legs|calf|calves|foot|feet|toe|toes|thigh|ankle|shin|heel)';

/** The colours of a leg without blood. Black is a toe's that dies. */
const BLOODLESS =
  '(blue|bluish|blueish|white|pale|paler|grey|gray|greyish|grayish|purple|purplish|black|blackened|mottled|blotchy|waxy|ashen|dusky|marbled|colourless|colorless|pasty|bloodless|deathly)';
const COLD = '(cold|colder|freezing|frozen|icy|ice|chilly|clammy|cool to touch)';

export const ColdSign: TypeSource = {
  cold: [
    `${BE} ${COLD}`,
    '(freezing|ice|icy|stone|dead|death|really) cold',
    `(freezing|icy|frozen|cold|ice cold|stone cold) ${LEG}`,
    `${LEG} ${COLD}`,
    '(cold|cool|freezing|icy) to [the] touch',
    'like [a|an|a block of|a lump of] (ice|icicle|ice block|marble|stone cold|frozen meat)',
    '(colder|cooler) than (the|my) other',
    'cold and (numb|pale|white|blue|grey|gray|tingly|purple|clammy|dead)',
    '(no|lost its) warmth',
    'as (cold|icy|cool) as',
    '(cold|icy) as (a|an|the|ice|stone|marble|anything|death|clay|charity|winter)',
  ],
  pale: [
    `${BE} ${BLOODLESS}`,
    `${BLOODLESS} ${LEG}`,
    `${LEG} ${BLOODLESS}`,
    '(mottled|bluish|blueish|bloodless|lifeless|gangrene|gangrenous)',
    '(white|pale) as (a sheet|snow|chalk|milk|a ghost|paper)',
    '(blue|white|pale|grey|gray|purple|black|mottled|waxy|marble|funny|odd|strange|weird|horrible) (and|colour|color|coloured|colored|cold)',
    '(changed|changing|changes|lost|losing|loses|drained of) [its|the|his|her|my|of] [all] (color|colour)',
    'no (colour|color|blood) (in|getting to|going to|left in)',
    'no (pulse|circulation|blood flow|blood supply)',
    "(can't|couldn't|can not even) (find|feel|get|pick up) (a|any|the|its|my) pulse",
    'the (colour|color) of (slate|marble|wax|lead|chalk|ash|ashes|putty|milk|snow|ice|candle wax|a corpse|death|stone|paper|a plum|ink)',
    'as (white|pale|blue|grey|gray|purple|black) as',
    '(circulation|blood) [has|is] (cut off|gone|stopped|not getting|been cut off)',
  ],
  numb: [
    '(numb|numbness|numbed)',
    "(can't|could not|can no longer|don't|barely|hardly|not able to|unable to) feel (it|my leg|my legs|my foot|my feet|my toes|my toe|my calf|my heel|the leg|the foot|anything|nothing|my thigh|my ankle|my shin|my big toe|them|below my knee|from the knee down|anything in|the floor)",
    '(no|lost|losing|without|lack of) [all|the] (feeling|sensation) [in|at all|whatsoever]',
    '(feeling|sensation) [has] (gone|disappeared|went)',
    "(can't|couldn't) feel a (thing|pin prick)",
    "pins and needles (and|that won't)",
    'dead to the touch',
    "(can't|cannot|could not|unable to) feel",
    '(felt|feel|feels|feeling) nothing',
  ],
  still: [
    "can't (shift|budge) (it|my leg|my foot|the leg)",
    "can't (move|wiggle|wriggle|lift up|bend) (my|the) [left|right|whole] (leg|foot|toes|toe|ankle|legs|feet|big toe)",
    "(leg|foot|legs|toes) (won't|doesn't|don't|refuses to) move",
    '(blocked|clogged) (artery|arteries|blood vessel)',
    'acute limb ischaemia',
  ],
};

/** Numbness that somebody has lived with; it is no emergency (content 4.2). */
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
    '[a|the] [blood] (clot|clots|clotting|clotted)',
    '(d v t|dvt|d v t s|deep vein thrombosis|thrombosis|deep vein|phlebitis|thrombophlebitis|vein thrombosis|thrombo)',
    'blood (clot|cloth|clock|plot)',
  ],
};

/** Of one leg; "of the two" words such as "bigger than the other" are swelling too. */
export const ClotSign: TypeSource = {
  swollen: [
    '(twice|double|three times|triple|half again) (the|its|as) (size|big|fat|normal size)',
    '(swollen|swelling|swelled|swells|swell|swole|puffy|puffed|puffing|ballooned|ballooning|blown up|bloated|oedema|edema|inflated|engorged)',
    '(bigger|larger|fatter|thicker|wider) than (the|my|its) (other|right|left|normal|usual)',
    `${BE} (huge|enormous|massive|bigger|larger|fatter|thicker|ballooning|fat|tight and shiny)`,
    '(size of a|like a balloon|like a football|like a melon|like an elephant|like a tree trunk|like a tree|like a sausage)',
    '(come|came|coming|comes) up (like|all|huge|massive|big)',
    '(shiny|fluid in)',
  ],
  red: [
    `${BE} (red|darker|reddish|redder|discoloured|discolored|dark|inflamed|flushed|crimson|bright red|angry)`,
    `(red|darker|inflamed|angry) ${LEG}`,
    `${LEG} (red|darker)`,
    '(redness|darker skin|discolouration|discoloration|inflamed|inflammation)',
    'red (patch|patches|streak|streaks|and|skin|area|line|lines|cord|lump|mark|marks|raw|hot|veins)',
    '(darker|redder) than (the|my) other',
  ],
  warm: [
    '(warm|hot|burning) (spot|patch|area|lump|skin|to [the] touch)',
    `${BE} (hot|warm|warmer|boiling|hotter|burning hot|roasting)`,
    '(warmer|hotter) than (the|my) other',
    `(warm|hot) ${LEG}`,
    `${LEG} (hot|warm)`,
    '(giving off|radiating) heat',
    'hot and (red|swollen|sore|hard|tender|tight)',
    '(hot|warm|red) as (a|an|the|anything|fire|coals|toast|blazes|hell)',
    '(hot|warm|red|burning) [and] (hard|sore|tender|painful|swollen) (lump|bump|patch|area|cord|vein)',
  ],
  throbbing: [
    '(throbbing|throbs|throbbed|throb)',
    '(vein|veins) [in my leg|in my calf|on my leg] (is|are) (hard|sore|bulging|swollen|red|tender|sticking out)',
    '(vein|veins) [on one leg|on my leg] (is|are|feel|feels) (hard|ropey|ropy|lumpy)',
    '(hard|sore|bulging|raised|tender|ropey|ropy|lumpy) (vein|veins|cord)',
    '(pain|ache|aching|sore|hurting|hurts|hurt|tender|painful) [constantly|all the time|non stop] (for days|for (two|three|four|five) days|for a week|all day|all week|for a few days|non stop|constantly|since yesterday morning|day and night|round the clock)',
    '(constant|constantly|nonstop|non stop|unrelenting|persistent|continuous|never ending) [dull] [calf|leg|thigh] (pain|ache|aching|painful|hurting|hurts|throbbing)',
    "pain (won't|doesn't|hasn't) (go|ease|stop|go away|gone away|shift|leave|let up)",
  ],
};

/** Of a pain: a cramp is over in minutes. */
export const DaysSign: TypeSource = {
  days: [
    'never (goes|goes away|stops|eases|leaves|lets up)',
    "that (won't|doesn't) go [away]",
    'for [a|one|two|three|four|five|six|several|a few|a couple of|ten] (day|days|week)',
    '[been] (there|here|like this|like that|going on|on and off) (two|three|four|five|six|several|a few|a couple of) days',
    '(day and night|round the clock|all week|days on end|non stop|nonstop)',
    'since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|last week)',
  ],
};

/** Of a sore on the foot or leg. */
export const FootSoreSign: TypeSource = {
  not_healing: [
    "[that|which] (won't|doesn't|isn't|hasn't|aren't|not|never) (heal|healing|healed|heals|heal up|getting better|close up)",
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
