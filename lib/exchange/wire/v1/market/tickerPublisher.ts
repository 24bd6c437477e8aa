import type { Publisher } from '../../../live/Publisher.ts';
import type { RestingLevel } from '../../../market/RestingLevel.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { Exact } from '../../Exact.ts';
import { jsonText } from '../../jsonText.ts';
import { printer } from '../printer.ts';
import type { V1Topic } from '../V1Topic.ts';
import { channelTail } from './channelTail.ts';
import { touchOf } from './touchOf.ts';

/** Minutes. */
const day = 1_440;

/** News are trades and a change of the best prices or what stands there. @see https://docs.kraken.com/api/docs/websocket-v1/ticker */
export function tickerPublisher(market: SymbolMarket, topic: V1Topic): Publisher {
  const { listing, asks, bids, tape } = market;
  const print = printer(listing);
  const aLot = 10n ** BigInt(listing.qtyPrecision);
  const best = ({ price, qty }: RestingLevel) => [
    print.price(price),
    new Exact(String(qty / aLot)),
    print.qty(qty),
  ];
  const frame = (): string => {
    const nothing = { price: 0, qty: 0n };
    const last24h = tape.day();
    const today = tape.candles(day).at(-1) ?? last24h;
    const both = [today, last24h] as const;
    const data = jsonText({
      a: best(asks.levels()[0] ?? nothing),
      b: best(bids.levels()[0] ?? nothing),
      c: [print.price(market.last()), print.qty(tape.trades().at(-1)?.qty ?? 0n)],
      v: both.map(({ volume }) => print.qty(volume)),
      p: both.map(({ value, volume }) => print.mean(value, volume)),
      t: both.map(({ trades }) => trades),
      l: both.map(({ low }) => print.price(low)),
      h: both.map(({ high }) => print.price(high)),
      o: both.map(({ open }) => print.price(open)),
    });
    return channelTail(topic, data);
  };
  let told = touchOf(market);
  return {
    snapshot: () => [frame()],
    update(trades) {
      const before = told;
      told = touchOf(market);
      return trades.length > 0 || told !== before ? [frame()] : [];
    },
  };
}
