import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { ICONS } from '../../interaction-model/skill/icons/draw';
import { icon } from '../../interaction-model/skill/icons/icon';

const FOLDER = join(__dirname, '../../interaction-model/skill/icons');

/** What a PNG says about itself, and its pixels as they were before compression. */
const read = (file: Buffer) => {
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('ascii', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return {
    signature: file.toString('latin1', 1, 4),
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    pixels: inflateSync(Buffer.concat(data)),
  };
};

describe.each(Object.entries(ICONS))('%s', (name, size) => {
  const committed = read(readFileSync(join(FOLDER, name)));

  it('is a PNG of the size the store asks for', () => {
    expect(committed).toMatchObject({ signature: 'PNG', width: size, height: size });
  });

  it('is the picture that its code draws, pixel for pixel', () => {
    expect(read(icon(size)).pixels.equals(committed.pixels)).toBe(true);
  });
});
