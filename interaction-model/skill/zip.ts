import { crc32 } from 'node:zlib';

/** A file in an archive; `name` has forward slashes and no leading one. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION_NEEDED = 20;
/** File names are UTF-8. */
const UTF8 = 0x0800;
/** The first day that the format can tell, 1 January 1980: an archive of the same files is the same bytes. */
const EPOCH_DATE = 0x0021;

/**
 * A zip archive of `entries`, uncompressed (APPNOTE 6.3, sections 4.3 and 4.4). The same entries give the same
 * bytes on every machine and every version of zlib, so a deployment happens only when something has changed.
 */
export const zip = (entries: readonly ZipEntry[]): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const path = Buffer.from(name, 'utf8');
    const facts = [
      ...[u16(VERSION_NEEDED), u16(UTF8), u16(0), u16(0), u16(EPOCH_DATE)],
      ...[u32(crc32(data)), u32(data.length), u32(data.length), u16(path.length), u16(0)],
    ];
    const body = Buffer.concat([u32(LOCAL_HEADER), ...facts, path, data]);
    bodies.push(body);
    directory.push(
      Buffer.concat([
        ...[u32(CENTRAL_HEADER), u16(VERSION_NEEDED), ...facts],
        // No comment, first disk, no attributes.
        ...[u16(0), u16(0), u16(0), u32(0), u32(offset), path],
      ]),
    );
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const count = u16(entries.length);
  return Buffer.concat([
    ...bodies,
    listing,
    ...[u32(END_OF_DIRECTORY), u16(0), u16(0), count, count, u32(listing.length), u32(offset), u16(0)],
  ]);
};

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
