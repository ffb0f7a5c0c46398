import type { CloseCueId, RoutineCueId } from '../cueIds';
import type { MoveId } from '../moves';
import type { ReliefId } from '../routineIds';
import type { ReliefRow, ReliefTable } from './table';

type Cues = ReliefRow['cues'];

const row = (
  setupSeconds: number,
  releaseSeconds: number,
  move: ReliefRow['move'],
  cues: Cues,
  noRub: Cues = {},
): ReliefRow => ({ setupSeconds, releaseSeconds, continues: releaseSeconds === 0, move, cues, noRub });

/** Places without a table of their own: the seconds of `hamstring_now` rows 1 to 3, then the same asks. */
const borrowed = (
  move: MoveId,
  opening: Cues,
  stop: Cues,
  again: Cues,
): Pick<ReliefTable, 'first' | 'second'> => ({
  first: [row(10, 0, { usual: move }, opening), row(12, 3, { usual: move }, stop)],
  second: [row(4, 4, { usual: move }, again)],
});

/** Cues in which lying is on the side, for pregnancy (content 3.2, note on `calf_now`; section 0, rule 9). */
export const ON_SIDE: Partial<Readonly<Record<RoutineCueId, RoutineCueId>>> = {
  calfOpen: 'calfOpenSide',
  hamstringOpen: 'hamstringOpenSide',
  hamstringStraight: 'hamstringStraightSide',
  shinOpen: 'shinOpenSide',
  innerOpen: 'innerOpenSide',
  innerSmall: 'innerSmallSide',
  stillOpen: 'stillOpenSide',
};

/** Cues in which only a sheet reaches the toes (table 3.3). */
export const WITH_SHEET: Partial<Readonly<Record<RoutineCueId, RoutineCueId>>> = { footOpen: 'footSheet' };

/** Out by day there is no light to turn on (table 3.3: outdoors is daylight and firm ground). */
export const OUTDOORS: Partial<Readonly<Record<CloseCueId, CloseCueId>>> = {
  closeFoot: 'closeFootOutdoors',
  closeLeg: 'closeLegOutdoors',
};

/** The relief routines of content 3.2, row by row. */
export const RELIEF_TABLES: Readonly<Record<ReliefId, ReliefTable>> = {
  calf_now: {
    muscle: 'calf',
    first: [
      row(10, 0, { usual: 'calf_flex_bed' }, { calf_flex_bed: 'calfOpen' }),
      row(
        12,
        3,
        { usual: 'calf_flex_bed' },
        { calf_flex_bed: 'calfStop' },
        { calf_flex_bed: 'legStopNoRub' },
      ),
    ],
    second: [
      row(16, 3, { usual: 'foot_press' }, { foot_press: 'calfPress' }),
      row(6, 3, { usual: 'calf_flex_bed' }, { calf_flex_bed: 'calfAgain' }),
    ],
    close: 'closeFoot',
    closeSeconds: 8,
    standing: { move: 'calf_wall', cue: 'calfStanding' },
    noRubFor: ['hip_replacement', 'osteoporosis'],
  },
  foot_now: {
    muscle: 'foot',
    first: [
      row(12, 0, { usual: 'foot_toe_pull' }, { foot_toe_pull: 'footOpen', foot_press: 'footPressOpen' }),
      row(
        12,
        3,
        { usual: 'foot_toe_pull' },
        { foot_toe_pull: 'footStop', foot_press: 'footStopNoRub' },
        { foot_toe_pull: 'footStopNoRub' },
      ),
    ],
    second: [
      row(13, 3, { usual: 'foot_press' }, { foot_press: 'footPress' }),
      row(7, 3, { usual: 'foot_toe_pull' }, { foot_toe_pull: 'footAgain', foot_press: 'footPressAgain' }),
    ],
    close: 'closeFoot',
    closeSeconds: 8,
    standing: { move: 'foot_press', cue: 'footStanding' },
    noRubFor: ['hip_replacement', 'knee_replacement', 'osteoporosis'],
  },
  hamstring_now: {
    muscle: 'hamstring',
    first: [
      row(10, 0, { usual: 'knee_straight' }, { knee_straight: 'hamstringOpen' }),
      row(
        12,
        3,
        { usual: 'knee_straight' },
        { knee_straight: 'thighStop' },
        { knee_straight: 'legStopNoRub' },
      ),
    ],
    second: [
      row(
        16,
        3,
        { usual: 'hamstring_seated', lying: 'hamstring_bed_towel' },
        {
          hamstring_seated: 'hamstringTip',
          hamstring_bed_towel: 'hamstringTowel',
          knee_straight: 'hamstringStraight',
        },
      ),
      row(
        4,
        4,
        { usual: 'hamstring_seated', lying: 'hamstring_bed_towel' },
        { hamstring_seated: 'onceMore', hamstring_bed_towel: 'onceMore', knee_straight: 'onceMore' },
      ),
    ],
    close: 'closeLeg',
    closeSeconds: 7,
    standing: { move: 'hamstring_stand', cue: 'hamstringStanding' },
    noRubFor: [],
  },
  thigh_now: {
    muscle: 'thigh_front',
    first: [
      row(14, 0, { usual: 'knee_bent' }, { knee_bent: 'thighOpen', foot_back: 'thighSitting' }),
      row(
        13,
        4,
        { usual: 'knee_bent' },
        { knee_bent: 'thighFrontStop', foot_back: 'thighFrontStop' },
        { knee_bent: 'thighFrontStopNoRub', foot_back: 'thighFrontStopNoRub' },
      ),
    ],
    second: [
      row(
        14,
        4,
        { usual: 'quad_side_bed', sitting: 'foot_back' },
        { quad_side_bed: 'thighCloser', foot_back: 'thighBack' },
      ),
      row(
        4,
        5,
        { usual: 'quad_side_bed', sitting: 'foot_back' },
        { quad_side_bed: 'onceMore', foot_back: 'onceMore' },
      ),
    ],
    close: 'closeLeg',
    closeSeconds: 7,
    standing: { move: 'quad_stand', cue: 'thighStanding' },
    noRubFor: [],
  },
  shin_now: {
    muscle: 'shin',
    first: [
      row(10, 0, { usual: 'foot_hang' }, { foot_hang: 'shinOpen' }),
      row(
        18,
        3,
        { usual: 'shin_seated', lying: 'foot_hang' },
        { shin_seated: 'shinStopPress', foot_hang: 'shinStopHang' },
      ),
    ],
    second: [
      row(6, 2, { usual: 'foot_hang' }, { foot_hang: 'shinRub' }, { foot_hang: 'shinHang' }),
      row(
        7,
        3,
        { usual: 'shin_seated', lying: 'foot_hang' },
        { shin_seated: 'shinPressAgain', foot_hang: 'shinHangAgain' },
      ),
    ],
    close: 'closeFoot',
    closeSeconds: 8,
    standing: null,
    noRubFor: ['hip_replacement', 'osteoporosis'],
  },
  inner_thigh_now: {
    muscle: 'inner_thigh',
    first: [
      row(10, 0, { usual: 'leg_out' }, { leg_out: 'innerOpen', leg_out_small: 'innerSmall' }),
      row(
        12,
        3,
        { usual: 'leg_out' },
        { leg_out: 'innerStop', leg_out_small: 'innerStop' },
        { leg_out: 'innerStopNoRub', leg_out_small: 'innerStopNoRub' },
      ),
    ],
    second: [
      row(
        15,
        3,
        { usual: 'adductor_butterfly', lying: 'leg_out' },
        { adductor_butterfly: 'innerButterfly', leg_out: 'innerOut', leg_out_small: 'innerSmallAgain' },
      ),
      row(
        4,
        5,
        { usual: 'adductor_butterfly', lying: 'leg_out' },
        { adductor_butterfly: 'innerSink', leg_out: 'onceMore', leg_out_small: 'onceMore' },
      ),
    ],
    close: 'closeLeg',
    closeSeconds: 7,
    standing: { move: 'adductor_stand', cue: 'innerStanding' },
    noRubFor: [],
  },
  buttock_now: {
    muscle: 'buttock',
    ...borrowed(
      'glute_figure4_seated',
      { glute_figure4_seated: 'buttockOpen', rest_still: 'stillOpen' },
      { glute_figure4_seated: 'legStopNoRub', rest_still: 'stillStop' },
      { glute_figure4_seated: 'gentler', rest_still: 'stillAgain' },
    ),
    close: 'closeLeg',
    closeSeconds: 7,
    standing: null,
    noRubFor: [],
  },
  hip_now: {
    muscle: 'hip',
    ...borrowed(
      'hip_straight',
      { hip_straight: 'hipOpen', hip_straight_side: 'hipSide' },
      { hip_straight: 'legStopNoRub', hip_straight_side: 'legStopNoRub' },
      { hip_straight: 'gentler', hip_straight_side: 'gentler' },
    ),
    close: 'closeLeg',
    closeSeconds: 7,
    standing: null,
    noRubFor: [],
  },
};
