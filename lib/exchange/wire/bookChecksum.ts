import { crc32 } from 'node:zlib';
import type { RestingLevel } from '../market/RestingLevel.ts';

/** Levels of each side that it covers, whatever the depth. */
const covered = 10;

// digits without point and leading zeros: just what ticks and lots are
const text = (levels: readonly RestingLevel[]): string =>
  levels
    .slice(0, covered)
    .map(({ price, qty }) => `${price}${qty}`)
    .join('');

/**
 * CRC-32 over the best levels, asks first, unsigned.
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-book-v2
 */
export const bookChecksum = (asks: readonly RestingLevel[], bids: readonly RestingLevel[]): number =>
  crc32(text(asks) + text(bids));
