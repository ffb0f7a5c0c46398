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
  readonly emergency: string;
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

export const NIGHT: Palette = {
  background: '#0B1016',
  text: '#F2F5F8',
  quiet: '#A9B8C6',
  button: '#22303D',
  buttonText: '#F2F5F8',
  focus: '#FFD166',
  ring: '#FFB454',
  ringTrack: '#22303D',
  emergency: '#0B1016',
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
