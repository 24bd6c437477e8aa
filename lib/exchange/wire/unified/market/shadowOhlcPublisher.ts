import { ohlcFrame } from '../../../frames/ohlcFrame.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { Publisher } from '../../../live/Publisher.ts';
import type { MarketCandle } from '../../../market/MarketCandle.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';

/** [W] Candles of a snapshot: as many as V2 gives. */
const most = 60;

/** What has no trades of its own. */
const bare = (candle: MarketCandle): MarketCandle => ({ ...candle, volume: 0n, value: 0n, trades: 0 });

/**
 * Candles of a price that is not traded. [W] They move with the trades of a market that this price follows: how the
 * exchange moves them is not explained, only that updates come on trades.
 * @param symbol they are told of  @param interval minutes  @param now microseconds since 1970
 */
export function shadowOhlcPublisher(
  { listing, tape }: SymbolMarket,
  symbol: string,
  interval: number,
  now: () => number,
): Publisher {
  const named: Listing = { ...listing, symbol };
  const length = interval * 60_000;
  return {
    snapshot: () => [
      ohlcFrame(named, 'snapshot', interval, tape.candles(interval).slice(-most).map(bare), now()),
    ],
    update([first]) {
      if (first === undefined) return [];
      const since = Math.floor(first.at / 1_000 / length) * length;
      const traded = tape.candles(interval, since).filter(({ trades }) => trades > 0);
      return [ohlcFrame(named, 'update', interval, traded.map(bare), now())];
    },
  };
}
