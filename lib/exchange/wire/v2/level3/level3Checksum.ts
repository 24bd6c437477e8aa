import { crc32 } from 'node:zlib';
import type { SeenOrder } from './SeenOrder.ts';

/** Levels of each side that it covers, whatever the depth. */
const covered = 10;

// digits without point and leading zeros: just what ticks and lots are
const text = (levels: readonly (readonly Pick<SeenOrder, 'price' | 'qty'>[])[]): string =>
  levels
    .slice(0, covered)
    .flatMap((orders) => orders.map(({ price, qty }) => `${price}${qty}`))
    .join('');

/**
 * CRC-32 over each order of the best levels, asks first, in the order of their queues, unsigned.
 * @param asks and bids: levels, best first, each with its queue
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-l3-v2
 */
export const level3Checksum = (
  asks: readonly (readonly Pick<SeenOrder, 'price' | 'qty'>[])[],
  bids: readonly (readonly Pick<SeenOrder, 'price' | 'qty'>[])[],
): number => crc32(text(asks) + text(bids));
