/**
 * How a source was read before its facts were used.
 *
 * - `full`: the publisher's own text.
 * - `partly`: some of it; what was not read is not relied on.
 * - `abstract`: its abstract alone.
 * - `mirror`: the named body's text, reproduced on another site.
 * - `secondary`: somebody else's report of it.
 * - `old`: a version that the publisher has since replaced.
 * - `low`: a page of low grade; nothing rests on it alone but common sense.
 * - `anecdote`: a person's story.
 */
export type Reading = 'full' | 'partly' | 'abstract' | 'mirror' | 'secondary' | 'old' | 'low' | 'anecdote';

/** Where a fact was read. */
export interface Source {
  /** Year of publication; null where the page bears none that was seen. */
  readonly year: number | null;
  readonly read: Reading;
  /** Where to open it again: citation, DOI, PMID or address. */
  readonly cite: string;
}

const TABLE = {
  // General public-health and textbook pages on cramps
  ARTICLE: { year: 2022, read: 'full', cite: 'Epainassist, leg cramps article, last modified 1 June 2022' },
  'NHS-LC': {
    year: null,
    read: 'full',
    cite: 'developer.api.nhs.uk/widgets/condition/?condition=/conditions/leg-cramps/',
  },
  'NHS-LC-OLD': {
    year: null,
    read: 'old',
    cite: 'NHS Treating leg cramps, zana.com/a/leg-cramps-treating-leg-cramps.1346',
  },
  'NHS-LC-OLD2': {
    year: null,
    read: 'old',
    cite: 'NHS Leg cramps, symptoms, zana.com/a/leg-cramps-symptoms-leg-cramps.1344',
  },
  'NHS-LC-MID': { year: null, read: 'mirror', cite: 'NHS leg cramps, version between, doctoori.net' },
  NIDIRECT: { year: null, read: 'full', cite: 'nidirect.gov.uk/node/10453' },
  CKS: { year: 2012, read: 'old', cite: 'NICE CKS leg cramps, cks.nice.org.uk/leg-cramps' },
  'MAYO-NLC': { year: null, read: 'full', cite: 'mayoclinic.org sym-20050813' },
  'MAYO-TX': { year: null, read: 'full', cite: 'mayoclinic.org drc-20350825' },
  'MAYO-FA': { year: null, read: 'mirror', cite: 'Mayo first aid text, stclair.org ABT-20334355' },
  'MAYO-PREG': { year: null, read: 'full', cite: 'mayoclinic.org faq-20057766' },
  'MAYO-ST': { year: null, read: 'mirror', cite: 'Mayo, A guide to basic stretches, hancockhealth.org' },
  'MAYO-HL': { year: null, read: 'full', cite: 'newsnetwork.mayoclinic.org, preventing a jolt in the night' },
  CLEV: {
    year: null,
    read: 'full',
    cite: 'my.clevelandclinic.org/health/diseases/14170-leg-cramps/living-with',
  },
  UTD: { year: null, read: 'mirror', cite: 'UpToDate patient education, The Basics: nocturnal leg cramps' },
  AAOS: {
    year: null,
    read: 'secondary',
    cite: 'AAOS advice, safetyandhealthmagazine.com/articles/22423; HealthDay tips',
  },
  MEDLINE: {
    year: null,
    read: 'mirror',
    cite: 'MedlinePlus/A.D.A.M. muscle cramps, mountsinai.org/health-library/symptoms/muscle-cramps',
  },
  MERCK: { year: null, read: 'full', cite: 'merckmanuals.com home, quick facts: muscle cramps' },
  'MERCK-SOL': {
    year: null,
    read: 'full',
    cite: 'merckmanuals.com video v13976044, standing soleus stretch',
  },
  FPN: { year: null, read: 'full', cite: 'fpnotebook.com nocturnal leg cramp' },
  PATIENT: { year: null, read: 'full', cite: 'patient.info, cramps in the leg' },
  'NHS-STR': { year: null, read: 'mirror', cite: 'NHS stretching after exercise, healthwell.eani.org.uk' },

  // Trials, reviews and guidelines
  AAFP12: {
    year: 2012,
    read: 'abstract',
    cite: 'Allen and Kirby, Am Fam Physician 2012;86:350-5, PMID 22963024',
  },
  AAN10: { year: 2010, read: 'full', cite: 'Katzberg 2010, Neurology 74:691-6; reaffirmed 2016, 2022' },
  'COCH-STR': { year: 2021, read: 'partly', cite: 'Hawke 2021, Cochrane CD008496.pub3' },
  HALL12: { year: 2012, read: 'full', cite: 'Hallegraeff 2012, J Physiother 58:17-22, PMID 22341378' },
  'HALL12-PMC': { year: null, read: 'full', cite: 'PMC6481449, table-wrap6: protocol of Hallegraeff 2012' },
  EVID: { year: null, read: 'secondary', cite: 'unboundmedicine evidence summary of Hallegraeff 2012' },
  COPPIN05: { year: 2005, read: 'full', cite: 'Coppin 2005, Br J Gen Pract 55:186-91, PMC1463088' },
  'COCH-MG': { year: 2020, read: 'full', cite: 'Garrison 2020, Cochrane CD009402.pub3' },
  'COCH-QUIN': { year: 2015, read: 'partly', cite: 'El-Tawil 2015, Cochrane CD005044.pub3, PMC11055607' },
  'COCH-PREG': { year: 2020, read: 'partly', cite: 'Luo 2020, Cochrane CD010655.pub3' },
  'WHO-ANC': { year: 2016, read: 'partly', cite: 'WHO antenatal care 2016, leg cramps evidence pages' },
  EAMC22: { year: 2022, read: 'abstract', cite: 'Miller 2022, J Athl Train 57:5-15, PMC8775277' },
  PANZA17: { year: null, read: 'full', cite: 'J Athl Train PMC5687236; author and year unverified' },
  MAUGHAN19: { year: 2019, read: 'full', cite: 'Maughan and Shirreffs 2019, Sports Med s40279-019-01162-1' },
  LAU19: { year: 2019, read: 'full', cite: 'Lau 2019, BMJ Open Sport Exerc Med, PMID 30899546' },
  LAU21: { year: 2021, read: 'full', cite: 'Lau 2021, J Int Soc Sports Nutr, PMC7962362' },
  MILLER12: { year: 2012, read: 'full', cite: 'Miller 2012, J Athl Train, PMID 23182013' },
  PICCLES: { year: 2022, read: 'full', cite: 'Tapper 2022, Am J Gastroenterol 117:895-901' },
  RELAX24: { year: 2024, read: 'full', cite: 'Tapper 2024, Liver Int, doi 10.1111/liv.16007' },
  GARR12: { year: 2012, read: 'full', cite: 'Garrison 2012, Arch Intern Med, PMID 22157068' },
  DELA18: { year: 2018, read: 'full', cite: 'Delacour 2018, Ann Fam Med 16:296' },
  DELA20: { year: 2020, read: 'full', cite: 'Delacour 2020, Sci Rep' },
  HALL17: { year: 2017, read: 'full', cite: 'Hallegraeff 2017, BMC Fam Pract' },
  MASS20: { year: 2020, read: 'full', cite: 'Davis 2020, BMJ Open Sport Exerc Med e000614' },
  DAKIC23: { year: 2023, read: 'full', cite: 'Dakic 2023, Sports 11:110' },
  KHAJ01: { year: 2001, read: 'full', cite: 'Khajehdehi 2001, Nephrol Dial Transplant, PMID 11427639' },
  K2: { year: 2024, read: 'full', cite: 'Tan 2024, JAMA Intern Med, PMID 39466236' },
  VITD: {
    year: null,
    read: 'low',
    cite: 'vitamin D trial in postmenopausal women, summarised by unanswered.io',
  },
  DIALMAG: { year: null, read: 'full', cite: 'dialmag.ca' },

  // Medicines, supplements and diet
  MHRA10: { year: 2010, read: 'full', cite: 'gov.uk drug safety update, quinine, June 2010; QT update 2017' },
  FDA10: { year: 2010, read: 'secondary', cite: 'FDA quinine warning, mediguard.org alert 1000' },
  MIMS17: {
    year: 2017,
    read: 'secondary',
    cite: 'JAMA 2017 cohort of quinine and mortality, mims.co.uk 1434246',
  },
  TONIC: { year: 2007, read: 'secondary', cite: 'San Diego Union-Tribune 2007, quinine in tonic water' },
  CBZ: { year: null, read: 'full', cite: 'empr.com, cyclobenzaprine monograph' },
  BEERS23: { year: 2023, read: 'secondary', cite: 'AGS Beers criteria 2023, inpharmd.com' },
  'MG-UL': { year: null, read: 'secondary', cite: 'magnesium upper limit, dotfit.com and consumerlab.com' },
  'BMJ-K': { year: 2003, read: 'full', cite: 'BMJ 2003;326:35, potassium salt substitutes in renal failure' },
  'WHO-SALT': { year: null, read: 'secondary', cite: 'WHO salt advice, risingkashmir.com' },
  'ODS-E': { year: null, read: 'mirror', cite: 'NIH ODS vitamin E consumer fact sheet, copies' },
  'NHS-STAT': { year: null, read: 'secondary', cite: 'NHS statin warnings, quoted by newspapers' },
  MUSTARD: { year: null, read: 'anecdote', cite: 'peoplespharmacy.com leg cramp remedies' },
  SOAP: { year: null, read: 'low', cite: 'bunningmc, soap under the mattress; naturalon.com' },
  ELEC: {
    year: null,
    read: 'low',
    cite: 'general pages on low potassium or calcium with spasms, heart rhythm, seizures',
  },

  // Danger signs
  'NHS-DVT': { year: null, read: 'secondary', cite: 'NHS DVT symptoms, britbrief.co.uk; clincalcpro' },
  'NHS-DVT2': { year: null, read: 'mirror', cite: 'NHS DVT feed, 1stchoicepharmacy.co.uk' },
  'NHS-DVTP': { year: null, read: 'old', cite: 'nhs.uk DVT in pregnancy, older copy' },
  'NHS-PAD': { year: null, read: 'full', cite: '111.wales.nhs.uk peripheral arterial disease' },
  BNSSG: { year: null, read: 'full', cite: 'remedy.bnssg.icb.nhs.uk PAD pathway' },
  'BMJ-CLTI': { year: null, read: 'mirror', cite: 'BMJ chronic limb-threatening ischaemia, ablesci copy' },
  'ALI-NZ': { year: null, read: 'full', cite: 'info.health.nz acute limb ischaemia' },
  DEVON: { year: null, read: 'full', cite: 'Devon formulary, acute limb ischaemia' },
  CES: { year: null, read: 'full', cite: 'backes.org.uk cauda equina warning signs' },
  MND: { year: null, read: 'full', cite: 'leedsth.nhs.uk symptoms of MND' },
  'NHS-COMP': { year: null, read: 'mirror', cite: 'NHS compartment syndrome, notinline.org' },
  'NHS-SPR': { year: null, read: 'mirror', cite: 'NHS sprains and strains, drpharmacy.uk' },
  'NHS-FRAC': { year: null, read: 'mirror', cite: 'NHS broken leg, zana.com; nidirect.gov.uk broken bones' },
  BUPA: { year: null, read: 'full', cite: 'bupa.co.uk Achilles tendon rupture' },
  TEAR: { year: null, read: 'low', cite: 'biologyinsights.com, cramp and tear' },
  'NIOSH-RH': {
    year: null,
    read: 'mirror',
    cite: 'CDC/NIOSH rhabdomyolysis, fittowork.net; world-today-news',
  },
  KRAMES: { year: null, read: 'full', cite: 'Krames rhabdomyolysis' },
  'NHS-HEAT': { year: null, read: 'mirror', cite: 'NHS heat exhaustion, plashetpharmacy.co.uk' },
  'NIOSH-HC': {
    year: null,
    read: 'mirror',
    cite: 'NIOSH heat cramps, fittowork.net; St Elizabeth first aid',
  },
  TETANUS: { year: null, read: 'mirror', cite: 'NHS tetanus, travelclinicglasgow.co.uk' },
  FALLS: {
    year: null,
    read: 'full',
    cite: 'nhsinform.scot; torbayandsouthdevon.nhs.uk, what to do if you fall',
  },
  BITE: { year: null, read: 'low', cite: 'firstaidanywhere.com and similar, widow and redback bites' },
  PREE: { year: null, read: 'mirror', cite: 'NHS pre-eclampsia, hey.nhs.uk; zana.com' },

  // People and conditions
  'PREG-OU': { year: null, read: 'full', cite: 'open.edu antenatal module, leg cramps' },
  'PREG-NB': { year: null, read: 'full', cite: 'nb.unvanl.ca pregnancy module and similar' },
  'NHS-PREG': { year: null, read: 'mirror', cite: 'NHS exercise in pregnancy, endometriosis-gr.eu' },
  SIDE28: {
    year: null,
    read: 'full',
    cite: 'saferpregnancy.org.uk; healthed.govt.nz, side sleeping from 28 weeks',
  },
  KKH: { year: null, read: 'full', cite: 'healthhub.sg KK Hospital, standing calf stretch' },
  ZENP: { year: null, read: 'low', cite: 'zenparent.in, foot bends' },
  'NHS-GROW': { year: null, read: 'mirror', cite: 'NHS growing pains, knowyourdoctor.com.cy' },
  FRIMLEY: { year: null, read: 'full', cite: 'frimley-healthiertogether.nhs.uk limp' },
  FRES: { year: null, read: 'full', cite: 'freseniuskidneycare.com dialysis cramps' },
  DIAB: { year: null, read: 'low', cite: 'diabetes articles, newsmax quoting NINDS; biologyinsights' },
  'DIAB-UK': { year: null, read: 'full', cite: 'diabetes.org.uk serious foot problems' },
  'NIDIRECT-RLS': { year: null, read: 'full', cite: 'nidirect.gov.uk restless legs' },
  THR: { year: null, read: 'full', cite: 'hip precautions: leedsth.nhs.uk, lhsc.on.ca, sunnybrook.ca' },
  OSTEO: {
    year: null,
    read: 'secondary',
    cite: 'getwellen.com osteoporosis stretches; responsivehealth.com (NIA text)',
  },
  'NIA-HIP': { year: null, read: 'secondary', cite: 'responsivehealth.com, bend from the hips' },
  'COMP-COCH': { year: null, read: 'partly', cite: 'Cochrane CD008819.pub4, compression for varicose veins' },
  'COMP-PAD': {
    year: null,
    read: 'low',
    cite: 'compression contra-indicated in severe arterial disease, vein clinic page',
  },
  SLEEPF: { year: null, read: 'low', cite: 'sleeppassport.com and similar, pointed feet theory' },
  'FALL-BLOG': { year: 2011, read: 'anecdote', cite: 'chrisandlish.blogspot.com, June 2011' },
  TIPTOE: { year: null, read: 'low', cite: 'reference.com, walking on tiptoes; advice that is rejected' },

  // Exercise and stretching
  'NHSI-WU': { year: null, read: 'full', cite: 'nhsinform.scot warm-up and cool-down' },
  'NHS-WU': { year: 2013, read: 'old', cite: 'nhs.uk how to warm up, 2013 copy' },
  ACSM: { year: 2021, read: 'full', cite: 'acsm.org blog, 18 March 2021, stretching' },
  HLBC: { year: null, read: 'full', cite: 'healthlinkbc.ca general leg stretches' },
  STLUKES: { year: null, read: 'full', cite: 'saintlukeskc.org hamstring stretch with towel' },
  FROED: { year: null, read: 'full', cite: 'froedtert.com foot stretches' },
  HEELPAIN: { year: null, read: 'full', cite: 'heelpain101.com towel stretch' },
  HEELCORD: { year: null, read: 'mirror', cite: 'AAOS heel cord text, conditioningprogram.blogspot.com' },
  PLANTAR: { year: null, read: 'low', cite: 'helpwhathurts.com foot stretch' },
  HEALTHFULLY: { year: null, read: 'low', cite: 'healthfully.com foot bend and foot pointer' },
  SHIN: { year: null, read: 'low', cite: 'fitness.com forum, seated shin stretch' },
  SHIN2: { year: null, read: 'low', cite: 'medical-news.org toe drag' },
  FIG4: { year: null, read: 'low', cite: 'phyxphysio.co.nz figure 4' },
  DURHAM: { year: null, read: 'full', cite: 'durham.ca walking stretches' },
  ELDER: { year: null, read: 'low', cite: 'eldergym.com ankle' },

  // The platform
  'AMZ-CALL': {
    year: null,
    read: 'full',
    cite: 'Amazon UK help, Alexa emergency contact; emergency numbers not supported',
  },
  'AMZ-CERT': {
    year: null,
    read: 'secondary',
    cite: 'pastebin.com/7Dne0Ln7, certification feedback; dale3h/alexa-skills-list B01N1WA9YG',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof TABLE;

/** Every source that a sentence or a stretch of the skill rests on, or was weighed against. */
export const SOURCES: Readonly<Record<SourceId, Source>> = TABLE;
export const SOURCE_IDS = Object.keys(TABLE) as readonly SourceId[];

/** Weighed, and cited by no answer, danger sign or stretch. */
export const BACKGROUND_SOURCES: readonly SourceId[] = ['NHS-LC-MID', 'EVID', 'ELDER'];

/**
 * How strong the ground under an answer is. One scale for all topics; it has no step for proof beyond doubt,
 * because nothing about leg cramps has earned one.
 *
 * - `some`: a few studies, small, partly read or with doubts.
 * - `mixed`: studies or official bodies disagree.
 * - `weak`: theory, a single small study of other people, or low-grade pages.
 * - `advice`: official or clinical advice agrees, without trials.
 * - `against`: studies were done, and they do not show that it helps.
 * - `unsafe`: whatever it does for cramps, official bodies warn of harm.
 * - `unverified`: common sense; no source was read.
 * - `not_health`: the answer makes no claim about health.
 */
export const EVIDENCE = [
  'some',
  'mixed',
  'weak',
  'advice',
  'against',
  'unsafe',
  'unverified',
  'not_health',
] as const;
export type Evidence = (typeof EVIDENCE)[number];
