import type { TopicId } from '../../lambda/knowledge/topicIds';
import { TOPICS } from '../../lambda/knowledge/topics';
import type { Unit } from './everySentence';
import { sentences } from './readingEase';

export interface Rule {
  readonly name: string;
  /** True for a sentence that must never be said. */
  readonly broken: (sentence: string, unit: Unit) => boolean;
  /** Sentences that the rule must catch, and near ones that it must let pass; each sentence is a case. */
  readonly catches: string;
  readonly passes: string;
  /** The topic under which the cases are tried, where that matters. */
  readonly topic?: TopicId;
}

/** The parts of a sentence that have a verb of their own, so that "do not" covers its own part only. */
const clauses = (sentence: string): readonly string[] =>
  sentence.split(/[;:,.?!]\s*|\b(?:but|and then|so)\b/i).filter((clause) => clause.trim() !== '');

const inSomeClause =
  (forbidden: RegExp, unless: RegExp) =>
  (sentence: string): boolean =>
    clauses(sentence).some((clause) => forbidden.test(clause) && !unless.test(clause));

const without =
  (forbidden: RegExp) =>
  (sentence: string): boolean =>
    forbidden.test(sentence);

const NUMBER = String.raw`(?:\d[\d.,]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|half an?|several)`;

/** What people swallow: the words that make "take" and "stop" into advice on a medicine. */
const MEDICINE =
  /\b(medicines?|tablets?|pills?|statins?|quinine|magnesium|calcium|potassium|salt|vitamins?|supplements?|painkillers?|relaxants?|warfarin|inhalers?|diuretics?|substitutes?|it|them|anything|one|any)\b/i;

const isMedicineTopic = (topics: readonly TopicId[]): boolean =>
  topics.some((id) => TOPICS[id].flags.some((flag) => ['noDose', 'noStop', 'unsafe'].includes(flag)));

const REFUSING =
  /\b(do not|never|cannot|not advise|not recommend|before (you|any)|if you already|ask (if|whether))\b/i;

export const RULES: readonly Rule[] = [
  {
    name: 'no dose',
    broken: without(
      new RegExp(
        String.raw`\b(milligrams?|micrograms?|grams?|mg|mcg|millilit(?:re|er)s?|ounces?|international units?|doses? of)\b|\b${NUMBER} (?:\w+ )?(?:tablets?|pills?|capsules?|(?:tea|table)spoons?)\b|\b(?:once|twice|times) (?:a|per) day\b`,
        'i',
      ),
    ),
    catches:
      'It comes as 300 milligrams. Two tablets help. Half a teaspoon will do. One salt tablet is enough. Twice a day.',
    passes:
      'Water tablets are linked to cramps. I do not advise salt tablets. High doses can be risky. Three times each side.',
  },
  {
    name: 'no promise',
    broken: without(
      /\b(cur(e|es|ed|ing)|guarantee[ds]?|always works?|never fails?|miracle|instant(ly)?|100 percent|will (stop|prevent|cure)|best)\b(?! supported)/i,
    ),
    catches:
      'This cures cramps. It always works. It is the best stretch. Success is guaranteed. It will prevent cramps.',
    passes:
      'They are one of the best supported triggers. A stretch is a better first step. It may help a bit.',
  },
  {
    name: 'no "proven" that is not refused',
    broken: inSomeClause(/\bproven\b/i, /\b(not|no|never|nothing is)\b/i),
    catches: 'Magnesium is proven. It is a proven way.',
    passes: 'Vitamins are not proven. No vitamin is proven to help. It is not proven to prevent cramps.',
  },
  {
    name: 'no advice to begin or end a medicine',
    broken: (sentence, { topics }) =>
      /\b(start|stop|keep|begin|quit|try) taking\b/i.test(sentence) ||
      (isMedicineTopic(topics) &&
        clauses(sentence).some(
          (clause) =>
            /\b(start|stop|begin|quit|take|increase|reduce|double|halve|switch|pause|use)\b/i.test(clause) &&
            MEDICINE.test(clause) &&
            !REFUSING.test(clause) &&
            // "too slow to stop a cramp", "in patients who take it": what is stopped or described is no medicine.
            !/\bstop (a|the|ordinary|leg|night)? ?(leg |night )?cramps?\b/i.test(clause),
        )),
    catches:
      'Start taking magnesium. Stop your statins. Take a supplement. Switch to other pills. Ask them, but stop taking it.',
    passes:
      'Do not stop them; ask your pharmacist. Painkillers are too slow to stop a cramp. If you already take quinine, talk with your doctor. Ask if you should pause it. Do not take potassium tablets. Take care in the heat.',
    topic: 'medicines_cause',
  },
  {
    name: 'no diagnosis',
    broken: inSomeClause(
      /\b(this|that|it|those|these|you) (is|are|'s|'re|have|has|must be)\b.{0,12}\b(clots?|dvt|stroke|tetanus|heatstroke|fracture|broken|rhabdo\w*|sepsis|torn|blocked|artery disease)\b/i,
      /\b(could|can|may|might)\b/i,
    ),
    catches: 'That is a blood clot. You have tetanus. It is a stroke. This must be a fracture.',
    passes: 'That could be a blood clot. That can be tetanus. Those can be signs of a stroke.',
  },
  {
    name: 'no false calm',
    broken: without(
      /\b(only|just|merely) (a|an|your)\b.{0,12}\bcramps?\b|\b(nothing to worry|do not worry|don't worry|no need to worry|perfectly safe|completely harmless|you are fine)\b/i,
    ),
    catches:
      "It is only a cramp. That's just an ordinary cramp. Do not worry. There is nothing to worry about.",
    passes: 'Most leg cramps are painful but harmless. I only know about leg and foot cramps.',
  },
  {
    name: 'no toes pointed down for calf or foot',
    broken: inSomeClause(
      /\b(point(ing)? (your|the|those|both|them)\b|tiptoes?\b|toes (down|away)\b|on your toes\b)/i,
      /\b(not|never|avoid|shorten|pulls the toes)\b/i,
    ),
    catches: 'Point your toes. Walk on tiptoes. Push the toes down. Stand on your toes.',
    passes:
      'Avoid tiptoes. Keep your toes from pointing down. It pulls the toes down. Do not point your toes.',
  },
  {
    name: 'no call that cannot be made',
    broken: without(
      /\b(i|we|alexa)( will|'ll| can|'m| am| have|'ve|) (be )?(call(ing|ed)?|phon(e|ing)|ring(ing)?|dial(ing|led)?|contact(ing|ed)?|alert(ing|ed)?|notif(y|ying|ied))\b/i,
    ),
    catches:
      "I will call an ambulance. I'll ring them. I am calling for help. I can phone someone. Alexa will alert them.",
    passes: 'I cannot make the call for you. I cannot call for you. Call your local emergency number now.',
  },
  {
    name: 'no claim of medical review, of being a doctor, or of treating',
    broken: inSomeClause(
      /\b(doctor|clinician|physician|clinically|medically|expert)[- ](approved|reviewed|tested|proven|has reviewed)\b|\bI (treat|diagnose|prescribe|recommend|advise)\b|\bI am a (doctor|nurse|clinician)\b/i,
      /\b(no|not|cannot|never)\b/i,
    ),
    catches:
      'It is doctor-approved. A clinician has reviewed it. I diagnose cramps. I recommend magnesium. I am a doctor.',
    passes: 'No clinician has reviewed it. I am not a doctor. I do not recommend quinine.',
  },
  {
    name: 'no brand',
    broken: without(
      /\b(tylenol|advil|aleve|motrin|panadol|nurofen|voltaren|gatorade|powerade|pedialyte|lucozade|schweppes|flexeril|theraworx|epsom|lipitor|crampex)\b/i,
    ),
    catches: 'Have some Gatorade. Ask for Tylenol.',
    passes: 'A sports drink may help.',
  },
  {
    name: 'no rub or stretch of a leg that may hold a clot or an injury',
    broken: inSomeClause(
      /\b(rub|massage|stretch)\b.{0,30}\b(swollen|clot|injur\w+|cold|numb|bruised)\b/i,
      /\b(not|never|avoid|cannot)\b/i,
    ),
    catches: 'Rub the swollen leg. Massage a possible clot. Stretch the injured leg.',
    passes: 'Never rub an injured leg. Do not stretch a swollen leg. Never massage a possible clot.',
  },
];

/** The cases of a rule, as the sentences they are. */
export const cases = (text: string): readonly string[] => sentences(text);
