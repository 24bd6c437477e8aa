import type { Listing } from '../listings/Listing.ts';
import type { MarketTrade } from '../market/MarketTrade.ts';
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import { jsonText } from '../wire/jsonText.ts';
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
    trades.map((trade) =>
      jsonText({
        symbol,
        side: trade.side,
        price: new Exact(digits(trade.price, pricePrecision)),
        qty: new Exact(digits(trade.qty, qtyPrecision)),
        ord_type: trade.orderType,
        trade_id: trade.id,
        timestamp: rfc3339(trade.at),
      }),
    ),
  );
