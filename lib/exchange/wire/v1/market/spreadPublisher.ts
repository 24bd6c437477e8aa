import type { Publisher } from '../../../live/Publisher.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { jsonText } from '../../jsonText.ts';
import { printer } from '../printer.ts';
import { seconds } from '../seconds.ts';
import type { V1Topic } from '../V1Topic.ts';
import { channelTail } from './channelTail.ts';
import { touchOf } from './touchOf.ts';

/** @param now microseconds since 1970  @see https://docs.kraken.com/api/docs/websocket-v1/spread */
export function spreadPublisher(market: SymbolMarket, topic: V1Topic, now: () => number): Publisher {
  const print = printer(market.listing);
  const frame = (): string => {
    const [bid, ask] = [market.bids.levels()[0], market.asks.levels()[0]];
    return channelTail(
      topic,
      jsonText([
        print.price(bid?.price ?? 0),
        print.price(ask?.price ?? 0),
        seconds(now()),
        print.qty(bid?.qty ?? 0n),
        print.qty(ask?.qty ?? 0n),
      ]),
    );
  };
  let told = touchOf(market);
  return {
    snapshot: () => [frame()],
    update() {
      const before = told;
      told = touchOf(market);
      return told === before ? [] : [frame()];
    },
  };
}
