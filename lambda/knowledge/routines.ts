export { HABIT_TABLES } from './routines/habits';
export { ON_SIDE, OUTDOORS, RELIEF_TABLES, WITH_SHEET } from './routines/relief';
export type {
  AskId,
  AskRow,
  HabitRow,
  HabitTable,
  HoldTable,
  ReliefRow,
  ReliefTable,
  StepRow,
} from './routines/table';
export { EASED_CUE_SECONDS, LISTENING_SECONDS, RELIEF_BLOCK_SECONDS } from './routines/table';
