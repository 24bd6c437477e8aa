import type { Publisher } from '../../live/Publisher.ts';
import type { MarketTrade } from '../../market/MarketTrade.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { jsonText } from '../../wire/jsonText.ts';
import type { Wire } from '../../wire/Wire.ts';
import { millis } from '../millis.ts';
import { short } from '../short.ts';
import { tradeUid } from '../tradeUid.ts';

/** Trades of a snapshot. */
const most = 100;

/** Trades, the last ones newest first, then one a message. They are counted as the trades themselves are. */
export function tradeTold({ listing, tape }: SymbolMarket): Publisher {
  const { symbol, pricePrecision, qtyPrecision } = listing;
  const row = (trade: MarketTrade): Readonly<Record<string, Wire>> => ({
    feed: 'trade',
    product_id: symbol,
    uid: tradeUid(symbol, trade.id),
    side: trade.side,
    type: 'fill',
    seq: trade.id,
    time: millis(trade.at),
    qty: short(trade.qty, qtyPrecision),
    price: short(trade.price, pricePrecision),
  });
  return {
    snapshot: () => [
      jsonText({
        feed: 'trade_snapshot',
        product_id: symbol,
        trades: tape.trades().slice(-most).reverse().map(row),
      }),
    ],
    update: (trades) => trades.map((trade) => jsonText(row(trade))),
  };
}
