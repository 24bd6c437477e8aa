import type { Decimal } from '../core/model/Decimal.ts';
import type { Level } from '../core/model/Level.ts';
import { crc32 } from './crc32.ts';

/** The best levels a side that a sum covers, whatever the depth. */
const covered = 10;

/** Without the point and the zeros in front; the zeros behind count. */
const digits = (x: Decimal): string => x.replace('.', '').replace(/^0+/, '');

const sideText = (side: readonly Level[]): string =>
  side
    .slice(0, covered)
    .map(({ price, qty }) => digits(price) + digits(qty))
    .join('');

/**
 * The checksum of a book: the digits of the wire, best ten asks, then best ten bids; thinner sides as they are.
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-book-v2
 */
export const checksum = (bids: readonly Level[], asks: readonly Level[]): number =>
  crc32(sideText(asks) + sideText(bids));
