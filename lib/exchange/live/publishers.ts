// What each channel has to tell of a market, as a table.
import type { BookSide } from '../engine/bookSide.ts';
import { instrumentFrame } from '../frames/instrumentFrame.ts';
import { ohlcFrame } from '../frames/ohlcFrame.ts';
import { tickerFrame } from '../frames/tickerFrame.ts';
import { tradeFrame } from '../frames/tradeFrame.ts';
import type { Listing } from '../listings/Listing.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Topic } from '../wire/Topic.ts';
import { bookPublisher } from './bookPublisher.ts';
import type { Publisher } from './Publisher.ts';

/** Trades as many as the exchange gives; how many candles it gives is not documented: fewer than REST has, so that whoever wants more has to join the two. */
const [snapshotTrades, snapshotCandles] = [50, 60];

type Now = () => number;

function tickerPublisher(pair: SymbolMarket, trigger: 'bbo' | 'trades', now: Now): Publisher {
  const best = (side: BookSide): { readonly price: number; readonly qty: bigint } => {
    const level = side.levels()[0];
    // a level changes while it stands: what was told is kept apart
    return { price: level?.price ?? 0, qty: level?.qty ?? 0n };
  };
  let [bid, ask] = [best(pair.bids), best(pair.asks)];
  const moved = (): boolean => {
    const [bidBefore, askBefore] = [bid, ask];
    [bid, ask] = [best(pair.bids), best(pair.asks)];
    return (
      bid.price !== bidBefore.price ||
      ask.price !== askBefore.price ||
      bid.qty !== bidBefore.qty ||
      ask.qty !== askBefore.qty
    );
  };
  return {
    snapshot: () => [tickerFrame(pair, 'snapshot', now())],
    update(trades) {
      const news = trigger === 'bbo' ? moved() : trades.length > 0;
      return news ? [tickerFrame(pair, 'update', now())] : [];
    },
  };
}

const tradePublisher = ({ listing, tape }: SymbolMarket): Publisher => ({
  snapshot: () => [tradeFrame(listing, 'snapshot', tape.trades().slice(-snapshotTrades))],
  update: (trades) => (trades.length === 0 ? [] : [tradeFrame(listing, 'update', trades)]),
});

function ohlcPublisher({ listing, tape }: SymbolMarket, interval: number, now: Now): Publisher {
  const length = interval * 60_000;
  return {
    snapshot: () => [
      ohlcFrame(listing, 'snapshot', interval, tape.candles(interval).slice(-snapshotCandles), now()),
    ],
    update([first]) {
      if (first === undefined) return [];
      const since = Math.floor(first.at / 1_000 / length) * length;
      const traded = tape.candles(interval, since).filter(({ trades }) => trades > 0);
      return [ohlcFrame(listing, 'update', interval, traded, now())];
    },
  };
}

const instrumentPublisher = (listings: readonly Listing[]): Publisher => ({
  snapshot: () => [instrumentFrame(listings)],
  update: () => [],
});

/** The publisher of a topic that was not refused. @param now microseconds since 1970 */
export function publisher(pairs: ReadonlyMap<string, SymbolMarket>, topic: Topic, now: Now): Publisher {
  if (topic.channel === 'instrument')
    return instrumentPublisher(
      topic.execution_venue === undefined ? [...pairs.values()].map(({ listing }) => listing) : [],
    );
  const pair = pairs.get(topic.symbol);
  if (pair === undefined) throw new Error(`${topic.symbol} was refused before`);
  switch (topic.channel) {
    case 'ticker':
      return tickerPublisher(pair, topic.event_trigger, now);
    case 'book':
      return bookPublisher(pair, topic.depth, now);
    case 'trade':
      return tradePublisher(pair);
    case 'ohlc':
      return ohlcPublisher(pair, topic.interval, now);
  }
}
