// Pure: a market as the control page shows it.
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import type { Wire } from '../../wire/Wire.ts';
import { priceText } from './priceText.ts';

/** Best prices, the last one, and how many trades the last 24 hours had. */
export function marketState({ listing, bids, asks, last, tape }: SymbolMarket): Wire {
  return {
    symbol: listing.symbol,
    bid: priceText(listing, bids.levels()[0]?.price),
    ask: priceText(listing, asks.levels()[0]?.price),
    last: priceText(listing, last()),
    trades: tape.day().trades,
  };
}
