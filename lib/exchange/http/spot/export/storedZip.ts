// An archive with one file that is not packed.
import { crc32 } from 'node:zlib';

/** The first moment that the format can tell: 1 January 1980. */
const [time, date] = [0, 0x21];

/** @param name of the file, letters of ASCII */
export function storedZip(name: string, text: string): Uint8Array {
  const [file, data] = [Buffer.from(name), Buffer.from(text)];
  const facts = Buffer.alloc(26);
  // version, flags, method, time, date, checksum, both sizes, length of the name, of what else there is
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(time, 6);
  facts.writeUInt16LE(date, 8);
  facts.writeUInt32LE(crc32(data), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(data.length, 18);
  facts.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, file, data]);

  const made = Buffer.alloc(2);
  made.writeUInt16LE(20);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), made, facts, Buffer.alloc(14), file]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}
