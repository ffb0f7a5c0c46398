import { DAY, NIGHT, type Palette } from '../../lambda/screen/palette';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const palettes: readonly (readonly [string, Palette])[] = [
  ['night', NIGHT],
  ['day', DAY],
];

describe.each(palettes)('the colours of the %s', (_, palette) => {
  const { background, figure } = palette;

  it.each([
    ['text', palette.text, background],
    ['second-rank text', palette.quiet, background],
    ['text on a button', palette.buttonText, palette.button],
    ['an emergency number', palette.emergencyText, background],
  ])('%s reads at 4.5 to 1', (_name, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['the ring', palette.ring, palette.ringTrack],
    ['the focus frame', palette.focus, palette.button],
    ['the working leg', figure.working, background],
    ['the muscle on it', figure.muscle, figure.working],
    ['the arrow', figure.arrow, background],
    ['the towel', figure.towel, background],
  ])('%s stands out at 2 to 1 or more', (_name, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(2);
  });

  it('sets the working leg apart from the other one', () => {
    expect(contrast(figure.working, background)).toBeGreaterThan(2 * contrast(figure.other, background));
  });
});

it('is dark at night', () => {
  expect(luminance(NIGHT.background)).toBeLessThan(0.01);
});
