import type { Listing } from '../listings/Listing.ts';
import type { MarketTrade } from '../market/MarketTrade.ts';
import { digits } from '../wire/digits.ts';
import { rfc3339 } from '../wire/rfc3339.ts';
import { dataFrame } from './dataFrame.ts';

/** @see https://docs.kraken.com/api/docs/websocket-v2/trade */
export const tradeFrame = (
  { symbol, pricePrecision, qtyPrecision }: Listing,
  type: 'snapshot' | 'update',
  trades: readonly MarketTrade[],
): string =>
  dataFrame(
    'trade',
    type,
    trades.map(
      ({ side, price, qty, orderType, id, at }) =>
        `{"symbol":${JSON.stringify(symbol)},"side":"${side}","price":${digits(price, pricePrecision)},"qty":${digits(qty, qtyPrecision)},"ord_type":"${orderType}","trade_id":${id},"timestamp":"${rfc3339(at)}"}`,
    ),
  );
