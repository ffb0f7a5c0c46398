import type { Evidence } from '../../knowledge/sources';

/** How sure we are, said after any answer, whichever way that answer went. */
export const evidence: Readonly<Record<Evidence, string>> = {
  some: 'I am fairly sure. A few studies point that way, but they are small or have doubts.',
  mixed: 'The studies do not agree, so take it as a fair guess and not as settled.',
  weak: 'I am not very sure. There is little good research on it.',
  advice: 'Health services and clinics advise it, from experience. It has hardly been tested in trials.',
  against: 'I am fairly sure. It was studied well, and the studies do not show that it helps.',
  unsafe: 'I am sure about the risk. Health bodies warn against it for ordinary leg cramps.',
  unverified: 'That is common sense. I found no health body that gives advice on it.',
  not_health: 'That was about this skill, and not about your health.',
};
