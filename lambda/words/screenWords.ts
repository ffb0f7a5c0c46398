import type { HoldLabels, MenuHabit, PickerMuscle } from '../screen/scene';

/** What is read on a screen and never spoken: headings, buttons, and what a screen reader says of them. */
export interface ScreenWords {
  readonly screen: {
    readonly title: string;
    readonly subtitle: string;
    readonly cramp: string;
    readonly why: string;
    readonly doctor: string;
    readonly where: string;
    readonly whichRoutine: string;
    /** Routines as they stand on a button; those that have one. */
    readonly routines: Readonly<Record<MenuHabit, string>>;
    readonly whichSide: string;
    readonly places: Readonly<Record<PickerMuscle, string>>;
    readonly yes: string;
    readonly no: string;
    readonly source: string;
    readonly hold: HoldLabels;
    /** As it is dialled; null where the country is not known. */
    readonly emergencyDigits: string | null;
    readonly goodbye: string;
    /** How to open the skill again, as it is said to Alexa. */
    readonly comeAgain: string;
  };
}
