/** Every colour a screen uses; a test holds the contrast of those that carry meaning. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Second-rank text: sources, what comes next. */
  readonly quiet: string;
  readonly button: string;
  readonly buttonText: string;
  readonly focus: string;
  /** What is left of a hold. */
  readonly ring: string;
  readonly ringTrack: string;
  readonly emergencyText: string;
  readonly figure: FigureColours;
}

/** The parts of a drawing, by what they mean. */
export interface FigureColours {
  readonly body: string;
  readonly working: string;
  readonly other: string;
  readonly muscle: string;
  readonly prop: string;
  readonly towel: string;
  readonly arrow: string;
}

/** Dark, so that it does not light up a bedroom. */
export const NIGHT: Palette = {
  background: '#0B1016',
  text: '#F2F5F8',
  quiet: '#A9B8C6',
  button: '#22303D',
  buttonText: '#F2F5F8',
  focus: '#FFD166',
  ring: '#FFB454',
  ringTrack: '#22303D',
  emergencyText: '#FFE08A',
  figure: {
    body: '#8FA3B5',
    working: '#F2F5F8',
    other: '#5F7385',
    muscle: '#FF8A3D',
    prop: '#34475A',
    towel: '#6FC3FF',
    arrow: '#FFD166',
  },
};

/** Light, for a room in daylight. */
export const DAY: Palette = {
  background: '#F4F6F8',
  text: '#14202B',
  quiet: '#465666',
  button: '#DCE3EA',
  buttonText: '#14202B',
  focus: '#9A4B00',
  ring: '#B45309',
  ringTrack: '#D3DBE3',
  emergencyText: '#A11212',
  figure: {
    body: '#6E8296',
    working: '#1D2C3A',
    other: '#94A4B3',
    muscle: '#FF8A3D',
    prop: '#C3CED8',
    towel: '#1D6FB8',
    arrow: '#B45309',
  },
};
