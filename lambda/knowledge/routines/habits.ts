import type { RoutineCueId } from '../cueIds';
import type { MoveId } from '../moves';
import type { HabitId } from '../routineIds';
import type { AskId, AskRow, HabitTable, HoldTable, StepRow } from './table';

const ask = (question: AskId, cueSeconds: number): AskRow => ({ kind: 'ask', question, cueSeconds });

const step = (
  cue: RoutineCueId,
  move: MoveId | null,
  [setupSeconds, holds, releaseSeconds]: readonly [number, HoldTable | null, number],
  more: Partial<Pick<StepRow, 'cueFor' | 'notStanding' | 'restFor'>> = {},
): StepRow => ({
  kind: 'step',
  cue,
  move,
  setupSeconds,
  holds,
  releaseSeconds,
  cueFor: {},
  notStanding: 'exchange',
  restFor: [],
  ...more,
});

const spoken = (cue: RoutineCueId, seconds: number, cueFor: StepRow['cueFor'] = {}): StepRow =>
  step(cue, null, [seconds, null, 0], { cueFor });

/** Legs taking turns: changing takes 5 s sitting or lying and 8 s standing (content 3.2). */
const turns = (seconds: number, repetitions: number, changeSeconds: number): HoldTable => ({
  seconds,
  repetitions,
  sides: 'each',
  changeSeconds,
  manner: 'hold',
  beats: [],
});

const moving = (seconds: number, beats: HoldTable['beats'] = []): HoldTable => ({
  seconds,
  repetitions: 1,
  sides: 'together',
  changeSeconds: 0,
  manner: 'move',
  beats,
});

/** Bends, then circles one way and the other. */
const pumps = (bends: number, circles: number): HoldTable =>
  moving(bends + circles, [
    { atSeconds: bends, cue: 'pumpCircles' },
    { atSeconds: bends + circles / 2, cue: 'pumpOtherWay' },
  ]);

const SITTING = 5;
const STANDING = 8;

/** The routines people start on purpose, from the tables of content 3.2, second by second. */
export const HABIT_TABLES: Readonly<Record<HabitId, HabitTable>> = {
  bedtime: {
    usual: [
      spoken('bedtimeSetUp', 14),
      step('bedtimeCalf', 'calf_seated', [8, turns(10, 3, SITTING), 3]),
      step('bedtimeHamstring', 'hamstring_seated', [9, turns(10, 3, SITTING), 3], {
        cueFor: { knee_straight: 'bedtimeHamstringStraight' },
      }),
      spoken('bedtimeClose', 6),
    ],
    versions: {
      // "The same holds" for somebody who is already in bed (content 3.2, note on `bedtime`).
      lying: [
        spoken('bedtimeLyingSetUp', 14),
        step('bedtimeLyingCalf', 'calf_flex_bed', [8, turns(10, 3, SITTING), 3]),
        step('bedtimeLyingHamstring', 'hamstring_bed_towel', [9, turns(10, 3, SITTING), 3], {
          cueFor: { knee_straight: 'bedtimeLyingStraight' },
        }),
        spoken('bedtimeClose', 6),
      ],
      standing: [
        spoken('bedtimeStandingSetUp', 15),
        step('bedtimeStandingCalf', 'calf_wall', [11, turns(10, 3, STANDING), 4]),
        ask('ready', 4),
        step('bedtimeStandingHamstring', 'hamstring_stand', [12, turns(10, 3, STANDING), 4], {
          cueFor: { kneeSoft: 'bedtimeStandingKneeSoft' },
        }),
        spoken('bedtimeClose', 6),
      ],
    },
  },
  warmup: {
    usual: [
      spoken('warmupSetUp', 11, { shortened: 'warmupSetUpShort', notStanding: 'warmupSetUpSeated' }),
      step('warmupMarch', 'march_warm', [6, moving(180), 2], {
        cueFor: { seated: 'warmupMarchSeated', firmHold: 'warmupMarchHolding' },
      }),
      ask('feelingWell', 3),
      step('warmupHeelDigs', 'march_warm', [6, moving(60), 2]),
      // Table 3.3 leaves march and heel digs to the pregnant and the unsteady, and no knee bends to a sore knee.
      step('warmupKneeLifts', 'march_warm', [5, moving(30), 2], {
        notStanding: 'rest',
        restFor: ['pregnancy'],
      }),
      step('warmupKneeBends', 'march_warm', [5, moving(30), 2], {
        notStanding: 'rest',
        restFor: ['pregnancy', 'knee_replacement'],
      }),
      step('warmupEasy', 'march_warm', [3, moving(30), 2], { cueFor: { seated: 'warmupEasySeated' } }),
      spoken('warmupClose', 5),
    ],
    versions: {},
  },
  cooldown: {
    usual: [
      spoken('cooldownSetUp', 10, { notStanding: 'cooldownSetUpSeated' }),
      step('cooldownWalk', 'heel_walk', [4, moving(60), 4]),
      step('cooldownCalf', 'calf_wall', [11, turns(15, 1, STANDING), 4]),
      step('cooldownHamstring', 'hamstring_stand', [10, turns(15, 1, STANDING), 4], {
        cueFor: { kneeSoft: 'cooldownHamstringSoft' },
      }),
      ask('ready', 4),
      step('cooldownQuad', 'quad_stand', [11, turns(15, 1, STANDING), 4]),
      step('cooldownInner', 'adductor_stand', [10, turns(15, 1, STANDING), 4]),
      step('cooldownButtock', 'glute_figure4_seated', [19, turns(20, 1, STANDING), 5], {
        cueFor: { noLean: 'cooldownButtockTall' },
      }),
      spoken('cooldownClose', 8),
    ],
    versions: {},
  },
  desk: {
    usual: [
      spoken('deskSetUp', 10, { shortened: 'deskSetUpShort' }),
      step('deskPumps', 'ankle_pumps', [8, pumps(25, 15), 2]),
      step('deskCalf', 'calf_seated', [8, turns(15, 1, SITTING), 3]),
      step('deskHamstring', 'hamstring_seated', [8, turns(15, 1, SITTING), 3], {
        cueFor: { knee_straight: 'deskHamstringStraight', smallLean: 'deskHamstringSmall' },
      }),
      step('deskHip', 'hip_flexor_stand', [14, turns(15, 1, STANDING), 4], { notStanding: 'leaveOut' }),
      spoken('deskClose', 6, { notStanding: 'deskCloseSeated' }),
    ],
    versions: {},
  },
  pregnancy_bedtime: {
    usual: [
      ask('pregnancyCheck', 6),
      step('pregnancyPumps', 'ankle_pumps', [17, pumps(40, 30), 3]),
      step('pregnancyCalf', 'calf_seated', [8, turns(15, 1, SITTING), 3]),
      // Not steady at the checkpoint: the calf stretch once more, and close (content 3.2, notes).
      ask('steady', 8),
      step('pregnancyCalfAgain', 'calf_seated', [8, turns(15, 1, SITTING), 3]),
      spoken('pregnancyClose', 9),
    ],
    versions: {
      standing: [
        ask('pregnancyCheck', 6),
        step('pregnancyPumps', 'ankle_pumps', [17, pumps(40, 30), 3]),
        step('pregnancyCalf', 'calf_seated', [8, turns(15, 1, SITTING), 3]),
        ask('steady', 8),
        step('pregnancyWall', 'calf_wall', [16, turns(30, 1, STANDING), 4]),
        step('pregnancyWallAgain', 'calf_wall', [7, turns(20, 1, STANDING), 4]),
        spoken('pregnancyClose', 9),
      ],
    },
  },
};
