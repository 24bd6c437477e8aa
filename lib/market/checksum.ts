import type { Decimal } from '../core/model/Decimal.ts';
import type { Level } from '../core/model/Level.ts';
import { crcTable } from './crcTable.ts';

/** The best levels a side that a sum covers, whatever the depth. */
const covered = 10;

const [point, zero] = [46, 48];

/** The sum with the digits of a number taken in: without the point and the zeros in front; the zeros behind count. */
function withDigits(sum: number, x: Decimal): number {
  let next = sum;
  let counts = false;
  for (let at = 0; at < x.length; at += 1) {
    const code = x.charCodeAt(at);
    counts ||= code !== point && code !== zero;
    if (counts && code !== point) next = (next >>> 8) ^ (crcTable[(next ^ code) & 255] ?? 0);
  }
  return next;
}

const withSide = (sum: number, side: readonly Level[]): number =>
  side.slice(0, covered).reduce((next, { price, qty }) => withDigits(withDigits(next, price), qty), sum);

/**
 * The checksum of a book: CRC-32 over the digits of the wire, best ten asks, then best ten bids; thinner sides as
 * they are.
 * @returns unsigned
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-book-v2
 */
export const checksum = (bids: readonly Level[], asks: readonly Level[]): number =>
  ~withSide(withSide(-1, asks), bids) >>> 0;
