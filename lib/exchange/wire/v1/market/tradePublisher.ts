import type { Publisher } from '../../../live/Publisher.ts';
import type { MarketTrade } from '../../../market/MarketTrade.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { jsonText } from '../../jsonText.ts';
import { printer } from '../printer.ts';
import { seconds } from '../seconds.ts';
import type { V1Topic } from '../V1Topic.ts';
import { channelTail } from './channelTail.ts';

/** Trades that a subscription begins with. */
const most = 50;

/** @see https://docs.kraken.com/api/docs/websocket-v1/trade */
export function tradePublisher({ listing, tape }: SymbolMarket, topic: V1Topic): Publisher {
  const print = printer(listing);
  const frame = (trades: readonly MarketTrade[]): string =>
    channelTail(
      topic,
      jsonText(
        trades.map(({ price, qty, at, side, orderType }) => [
          print.price(price),
          print.qty(qty),
          seconds(at),
          side.charAt(0),
          orderType.charAt(0),
          '',
        ]),
      ),
    );
  return {
    snapshot: () => [frame(tape.trades().slice(-most))],
    update: (trades) => (trades.length === 0 ? [] : [frame(trades)]),
  };
}
