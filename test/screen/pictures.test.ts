import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  ECHO_PICTURE,
  FIGURE_PICTURES,
  figurePicture,
  PICTURE_FOLDER,
  SCREEN_PICTURES,
  screenPicture,
} from '../../simulator/screen/pictures';

const wanted = [
  ...SCREEN_PICTURES.map(({ kind, device }) => screenPicture(kind, device)),
  ...FIGURE_PICTURES.map(figurePicture),
];

describe('docs/screens', () => {
  it.each(wanted)('has %s, and it is small', (name) => {
    expect(statSync(join(PICTURE_FOLDER, name)).size).toBeLessThan(60_000);
  });

  it('has the picture that the README opens with', () => {
    expect(statSync(join(PICTURE_FOLDER, ECHO_PICTURE)).size).toBeLessThan(250_000);
  });

  it('has no picture of something that is gone', () => {
    expect([...wanted, ECHO_PICTURE]).toEqual(expect.arrayContaining(readdirSync(PICTURE_FOLDER)));
  });
});
