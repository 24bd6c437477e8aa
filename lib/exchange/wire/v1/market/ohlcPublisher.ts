import type { Publisher } from '../../../live/Publisher.ts';
import type { MarketCandle } from '../../../market/MarketCandle.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { jsonText } from '../../jsonText.ts';
import { printer } from '../printer.ts';
import { seconds } from '../seconds.ts';
import type { V1Topic } from '../V1Topic.ts';
import { channelTail } from './channelTail.ts';

/** @see https://docs.kraken.com/api/docs/websocket-v1/ohlc */
export function ohlcPublisher(
  { listing, tape }: SymbolMarket,
  topic: Extract<V1Topic, { readonly channel: 'ohlc' }>,
): Publisher {
  const print = printer(listing);
  const { interval } = topic;
  const length = interval * 60_000;
  const end = ({ begin }: MarketCandle): number => (begin + length) * 1_000;
  const frame = (candle: MarketCandle): string => {
    // it was told last by its last trade
    const time = tape.trades().findLast(({ at }) => at < end(candle))?.at ?? candle.begin * 1_000;
    return channelTail(
      topic,
      jsonText([
        seconds(time),
        seconds(end(candle)),
        print.price(candle.open),
        print.price(candle.high),
        print.price(candle.low),
        print.price(candle.close),
        print.mean(candle.value, candle.volume),
        print.qty(candle.volume),
        candle.trades,
      ]),
    );
  };
  const traded = (since?: number): readonly MarketCandle[] =>
    tape.candles(interval, since).filter(({ trades }) => trades > 0);
  return {
    // the last one that there is, even if it is long over
    snapshot: () => traded().slice(-1).map(frame),
    update: ([first]) =>
      first === undefined ? [] : traded(Math.floor(first.at / 1_000 / length) * length).map(frame),
  };
}
