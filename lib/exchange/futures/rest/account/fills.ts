import type { Wire } from '../../../wire/Wire.ts';
import { isoTime } from '../../isoTime.ts';
import { listingOf } from '../../listingOf.ts';
import type { TradeNote } from '../../records/Notes.ts';
import { short } from '../../short.ts';
import { asked } from '../asked.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';

/** Fills of a page. */
const page = 100;

function row({ inside }: OwnAsk, { fill, seq }: TradeNote): Wire {
  const { pricePrecision, qtyPrecision } = listingOf(inside, fill.symbol);
  return {
    fill_id: fill.id,
    symbol: fill.symbol,
    side: fill.side,
    order_id: fill.orderId,
    cliOrdId: fill.clOrdId ?? null,
    size: short(fill.qty, qtyPrecision),
    price: short(fill.price, pricePrecision),
    fillTime: isoTime(fill.at),
    fillType: fill.liquidity,
    realized_pnl: fill.net === undefined ? null : short(fill.net, 4),
    sequence_id: String(seq),
  };
}

/** @see https://docs.kraken.com/api/docs/futures-api/trading/get-fills */
export const fills: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/fills',
    endpoint: 'GetFills',
    run(ask) {
      const before = asked.time(ask.params, 'lastFillTime') ?? Number.POSITIVE_INFINITY;
      if (Number.isNaN(before)) return says.failed(ask.inside, 'invalidArgument: lastFillTime');
      const trades = ask.records.notes(ask.account).trades();
      const last = trades.filter(({ fill }) => fill.at < before).slice(-page);
      return says.success(ask.inside, { fills: last.reverse().map((trade) => row(ask, trade)) });
    },
  },
];
