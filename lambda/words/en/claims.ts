import type { ClaimId } from '../../knowledge/claims';
import type { Region } from '../region';

/**
 * One spoken unit for each claim of the founding article, with the correction where evidence differs. It follows
 * its topic's answer, so it adds to that and does not say it again.
 */
export function claims({ doctor, pharmacist }: Region): Readonly<Record<ClaimId, string>> {
  return {
    D1: 'The muscle tightens by itself, feels hard or bulging, and hurts. In nearly all cases it lets go by itself, and it is usually harmless.',
    D2: 'They are very common. In surveys up to six in ten adults report leg cramps at night, and they become more frequent with age.',
    D3: 'It is a link, and not proof. It looked strongest for long-acting inhalers and some water tablets, and small for statins. Do not stop anything on your own.',
    D4: 'Most last from a few seconds to ten minutes, and a thigh can take longest. If one is still locked after ten minutes, get medical advice now.',
    D5: 'It can grip one muscle or several at once. Tell me which part hurts and I will pick the stretch.',
    D6: 'There are many possible triggers, but mostly no cause is found. Tired muscles, and the nerves that drive them, are the leading explanation.',
    D7: 'The first thing to try is a slow, gentle stretch of the cramped muscle, held until it lets go.',
    D8: 'Hard or unfamiliar exercise often brings on cramps. About a third to a half of marathon runners report them.',
    D9: 'The calf is the most common place, followed by the foot. Thigh cramps are less common.',
    D10: 'Your calf has two main muscles. A straight knee mostly stretches the upper one, and a bent knee mostly the deeper one.',
    C1: 'Lack of water is not the usual cause of night cramps. In a small study, plain water after heavy sweating made calves cramp more easily.',
    C2: 'Low minerals can cause cramps in illness or with water tablets, but most cramps happen with normal levels. A blood test can check.',
    C3: 'Running out of energy in long exercise can tire muscles, but there is little proof that low carbohydrate causes cramps.',
    C4: 'Tight, tired muscles may cramp more easily. The proof is limited, but gentle stretching is low risk.',
    C5: `A lack of vitamins is not a common cause. Ask a ${doctor} or ${pharmacist} before you take any supplement for cramps.`,
    C6: `A night cramp in the calf, alone, is no sign of a leg in danger. Pain on walking that eases with rest can mean poor circulation: see a ${doctor}.`,
    C7: 'Cramps are common with liver cirrhosis and dialysis. Tell your care team; do not change fluids, salt or supplements yourself.',
    C8: 'Tired, overworked muscles are one of the best supported triggers. Pace yourself and build up slowly.',
    C9: 'Cramps at rest are most common at night and in people over fifty. They are usually not a sign of disease.',
    C10: 'After a fall, blow or pop, do not stretch or rub it. If you cannot put weight on it, go to an emergency department.',
    T0a: 'A cramp can leave you sore for a day, but real muscle tears are rare, and the pages that warn of them are weak.',
    T0b: `Most cramps need no treatment at all. See a ${doctor} if they are frequent, severe, or often wake you.`,
    T1: 'Stretch slowly, hold gently until it eases, and never bounce. If pain gets worse, ease off.',
    T2: 'Rubbing can ease a cramp, though a 2023 review found no change in blood flow. Never rub a swollen, hot, red, cold or numb leg.',
    T3: 'A review of twenty-nine studies found small gains in looseness and later soreness, and none in performance. It had nothing on cramps.',
    T4: 'Stretching calves and hamstrings before bed may help a bit. It is safe for most people, and worth trying for six weeks.',
    T5: 'I do not advise extra salt. Most people already eat plenty, and it can be harmful with heart, kidney or blood pressure problems.',
    T6: `Muscle relaxants are not established for leg cramps. A 2023 expert list has older adults avoid them, because of drowsiness and falls. Speak with your ${doctor}.`,
    P1: 'Warm up with easy movement, then stretch gently afterward. It may help, but no method prevents every cramp.',
    P2: 'After heavy sweating, a sports drink, or water with food, can help. If you have been told to limit fluids, follow your care team instead.',
    P3: 'Pace yourself, rest when muscles tire, and take care in the heat. Regular moderate activity is still good for you.',
    P4: `In pregnancy, ask your midwife or ${doctor} before any supplement. It is unclear if calcium or magnesium helps.`,
    P5: 'Supportive shoes and regular breaks from one position are sensible. For braces or compression socks I found no evidence on cramps.',
    P6: 'Stretching calves and hamstrings right before bed reduced cramps in one small trial of older adults. It takes about four minutes.',
    P7: 'Food gives most people enough vitamin E. Supplements are not proven for cramps and can be risky with blood thinners.',
    S1: 'It may loosen you for a while. That it prevents cramps by moving blood is not proven; in a review, blood flow did not change.',
    S2: 'The pain comes from the muscle staying tightly contracted. It settles as the muscle relaxes.',
    S3: 'Soreness afterward is normal. Lasting weakness, swelling or bruising is not, so have that checked.',
    S4: 'A gentle rub can ease tightness. Stretching is still the first step.',
    S5: 'I can guide simple stretches, but hands-on massage techniques need a trained therapist.',
    S6: 'After an injury, avoid massage, heat and alcohol for two to three days. Rest it and use a wrapped ice pack.',
    E1: 'This guide was written from public health sources. No clinician has reviewed it, and it cannot judge your own situation.',
    E2: 'I use my own words, based on sources such as the N H S, Mayo Clinic and Cochrane reviews.',
    E3: 'The article that this skill grew from shows no list of references. Mine is open: after any answer, ask, who says so.',
    E4: 'If anything I said seems wrong or out of date, please tell us through the skill page review section.',
    E5: `I give general information, not medical advice. For your own leg, talk with a ${doctor} or ${pharmacist}.`,
    E6: 'What I share is general, and comes from public health sources.',
    E7: `Health advice changes, and mine can go out of date, so please check anything important with a ${doctor} or ${pharmacist}.`,
  };
}
