import type { Listing } from '../listings/Listing.ts';
import type { RestingLevel } from '../market/RestingLevel.ts';
import { digits } from '../wire/digits.ts';
import { rfc3339 } from '../wire/rfc3339.ts';
import { dataFrame } from './dataFrame.ts';

/** What one book frame carries. */
export interface BookFrame {
  readonly type: 'snapshot' | 'update';
  readonly bids: readonly RestingLevel[];
  readonly asks: readonly RestingLevel[];
  readonly checksum: number;
  /** Microseconds since 1970. */
  readonly at: number;
}

/** @see https://docs.kraken.com/api/docs/websocket-v2/book */
export function bookFrame(
  { symbol, pricePrecision, qtyPrecision }: Listing,
  { type, bids, asks, checksum, at }: BookFrame,
): string {
  const side = (levels: readonly RestingLevel[]): string =>
    levels
      .map(
        ({ price, qty }) => `{"price":${digits(price, pricePrecision)},"qty":${digits(qty, qtyPrecision)}}`,
      )
      .join(',');
  return dataFrame('book', type, [
    `{"symbol":${JSON.stringify(symbol)},"bids":[${side(bids)}],"asks":[${side(asks)}],"checksum":${checksum},"timestamp":"${rfc3339(at)}"}`,
  ]);
}
