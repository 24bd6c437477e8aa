import { crc32 } from 'node:zlib';

/** Levels of each side that it covers, whatever the depth. */
const covered = 10;

/** Price and volume as they are printed. */
export type Printed = readonly [price: string, volume: string];

const bare = (text: string): string => text.replace('.', '').replace(/^0+/, '');

const half = (levels: readonly Printed[]): string =>
  levels
    .slice(0, covered)
    .map(([price, volume]) => bare(price) + bare(volume))
    .join('');

/**
 * CRC-32 over the printed digits of the best levels, asks first, as this wire writes it: a decimal text.
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-book-v1
 */
export const v1Checksum = (asks: readonly Printed[], bids: readonly Printed[]): string =>
  String(crc32(half(asks) + half(bids)));
