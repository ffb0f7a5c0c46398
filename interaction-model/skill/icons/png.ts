import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a channel, true colour, no palette, no interlace (PNG specification, 11.2.2). */
const FORMAT = Buffer.from([8, 2, 0, 0, 0]);

/** A square PNG of `size` pixels a side; `colourAt` is asked for every pixel, row by row. */
export const png = (size: number, colourAt: (x: number, y: number) => Colour): Buffer => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, FORMAT])),
    chunk('IDAT', deflateSync(scanlines(size, colourAt), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The uncompressed pixels as PNG lays them out: each row led by its filter, which is none. */
const scanlines = (size: number, colourAt: (x: number, y: number) => Colour): Buffer => {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => colourAt(x, y)).flat(),
  ]);
  return Buffer.from(rows.flat());
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
