import type { PositionView } from '../../../house/Margin.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { isoTime } from '../../isoTime.ts';
import { listingOf } from '../../listingOf.ts';
import { short } from '../../short.ts';
import { ticks } from '../../ticks.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';

const open = ({ inside, account }: OwnAsk): readonly PositionView[] =>
  [...inside.house.account(account).contracts.keys()].flatMap((symbol) => {
    const one = inside.house.position(account, symbol);
    return one === undefined || one.size === 0n ? [] : [one];
  });

function row({ inside, account, records }: OwnAsk, position: PositionView): Wire {
  const { symbol, size } = position;
  const listing = listingOf(inside, symbol);
  const fill = records
    .notes(account)
    .trades()
    .findLast((note) => note.fill.symbol === symbol)?.fill;
  return {
    symbol,
    side: size > 0n ? 'long' : 'short',
    size: short(size < 0n ? -size : size, listing.qtyPrecision),
    price: ticks(position.entry, listing),
    fillTime: fill && isoTime(fill.at),
    unrealizedPnl: short(position.pnl, 4),
    unrealizedFunding: short(position.unrealizedFunding, 4),
    pnlCurrency: records.preferences(account).pnl.get(symbol) ?? 'USD',
    maxFixedLeverage: inside.house.leverage(account, symbol) ?? null,
  };
}

/** The place in the queue of those who would be unwound: the more leverage, the further in front. */
function percentile({ effectiveLeverage }: PositionView): number {
  if (effectiveLeverage < 1) return 20;
  if (effectiveLeverage < 3) return 40;
  return effectiveLeverage < 10 ? 80 : 100;
}

/** What an account holds. */
export const positions: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/openpositions',
    endpoint: 'GetOpenPositions',
    run: (ask) =>
      says.success(ask.inside, { openPositions: open(ask).map((position) => row(ask, position)) }),
  },
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/unwindqueue',
    endpoint: 'GetUnwindQueue',
    run: (ask) =>
      says.success(ask.inside, {
        queue: open(ask).map((one) => ({ symbol: one.symbol, percentile: percentile(one) })),
      }),
  },
];
