import fc from 'fast-check';
import { zip } from '../../interaction-model/skill/zip';

interface Read {
  readonly name: string;
  readonly text: string;
}

/** Reads an uncompressed archive by its directory, as the format says: from the end. */
const unzip = (archive: Buffer): readonly Read[] => {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files: Read[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const size = archive.readUInt32LE(at + 24);
    const nameLength = archive.readUInt16LE(at + 28);
    const body = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    expect(archive.toString('utf8', body + 30, body + 30 + nameLength)).toBe(name);
    const start = body + 30 + nameLength;
    files.push({ name, text: archive.toString('utf8', start, start + size) });
    at += 46 + nameLength;
  }
  return files;
};

describe('the zip', () => {
  it('gives back every file that went in', () => {
    const entry = fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}(\/[a-zé-]{1,8})?\.json$/),
      text: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(entry), (files) => {
        const archive = zip(files.map(({ name, text }) => ({ name, data: Buffer.from(text) })));
        expect(unzip(archive)).toEqual(files);
      }),
    );
  });

  it('is the same bytes for the same files, whatever the day and the machine', () => {
    const local = '504b0304 1400 0008 0000 0000 2100 f9efbe71 01000000 01000000 0100 0000 61 62';
    const central =
      '504b0102 1400 1400 0008 0000 0000 2100 f9efbe71 01000000 01000000 0100 0000 0000 0000 0000 00000000 00000000 61';
    const end = '504b0506 0000 0000 0100 0100 2f000000 20000000 0000';
    expect(zip([{ name: 'a', data: Buffer.from('b') }]).toString('hex')).toBe(
      `${local}${central}${end}`.replaceAll(' ', ''),
    );
  });
});
