import { dataFrame } from '../../../frames/dataFrame.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { digits } from '../../digits.ts';
import { rfc3339 } from '../../rfc3339.ts';
import type { SeenOrder } from './SeenOrder.ts';

/** An order in a frame; in an update with what happened to it. */
export interface Level3Entry extends SeenOrder {
  readonly event?: 'add' | 'modify' | 'delete';
}

/** What one frame carries. */
interface Level3Frame {
  readonly type: 'snapshot' | 'update';
  readonly bids: readonly Level3Entry[];
  readonly asks: readonly Level3Entry[];
  readonly checksum: number;
  /** Microseconds since 1970. */
  readonly at: number;
}

const nanos = (stamp: bigint): string =>
  `${rfc3339(Number(stamp / 1_000n)).slice(0, -1)}${String(stamp % 1_000n).padStart(3, '0')}Z`;

/** @see https://docs.kraken.com/api/docs/websocket-v2/level3 */
export function level3Frame(
  { symbol, pricePrecision, qtyPrecision }: Listing,
  { type, bids, asks, checksum, at }: Level3Frame,
): string {
  const side = (entries: readonly Level3Entry[]): string =>
    entries
      .map(({ event, id, price, qty, stamp }) => {
        const happened = event === undefined ? '' : `"event":"${event}",`;
        return `{${happened}"order_id":"${id}","limit_price":${digits(price, pricePrecision)},"order_qty":${digits(qty, qtyPrecision)},"timestamp":"${nanos(stamp)}"}`;
      })
      .join(',');
  return dataFrame('level3', type, [
    `{"symbol":${JSON.stringify(symbol)},"checksum":${checksum},"bids":[${side(bids)}],"asks":[${side(asks)}],"timestamp":"${rfc3339(at, 9)}"}`,
  ]);
}
