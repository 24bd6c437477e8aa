import { jsonText } from '../../../wire/jsonText.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { listingOf } from '../../listingOf.ts';
import { loose } from '../../loose.ts';
import { millis } from '../../millis.ts';
import { short } from '../../short.ts';
import { ticks } from '../../ticks.ts';
import type { Owner, OwnFeed } from './OwnFeed.ts';

function row({ inside, account }: Owner, symbol: string): Wire | undefined {
  const one = inside.house.position(account, symbol);
  if (one === undefined || one.size === 0n) return undefined;
  const listing = listingOf(inside, symbol);
  const { initialMargin, pnl } = one;
  return {
    instrument: symbol,
    balance: short(one.size, listing.qtyPrecision),
    pnl: short(pnl, 4),
    entry_price: ticks(one.entry, listing),
    mark_price: ticks(one.mark, listing),
    index_price: ticks(one.index, listing),
    liquidation_threshold: ticks(one.liquidationPrice ?? 0, listing),
    effective_leverage: loose(one.effectiveLeverage),
    return_on_equity: loose(initialMargin === 0n ? 0 : (Number(pnl) / Number(initialMargin)) * 100, 6),
    unrealized_funding: short(one.unrealizedFunding, 4),
    initial_margin: short(initialMargin, 4),
    initial_margin_with_orders: short(one.initialMarginWithOrders, 4),
    maintenance_margin: short(one.maintenanceMargin, 4),
    pnl_currency: 'USD',
  };
}

/** All positions each time: when one changes, and each second while there are any. */
export const openPositions: OwnFeed = (owner) => {
  const { inside, account } = owner;
  let seq = 0;
  const text = (): readonly string[] => {
    const symbols = [...inside.house.account(account).contracts.keys()];
    const positions = symbols.flatMap((symbol) => row(owner, symbol) ?? []);
    const told = jsonText({
      feed: 'open_positions',
      account: accountUid(account),
      positions,
      seq,
      timestamp: millis(inside.house.now()),
    });
    seq += 1;
    return [told];
  };
  return {
    snapshot: text,
    told: (event) => (event.type === 'position' ? text() : []),
    beat: () => (inside.house.account(account).contracts.size > 0 ? text() : []),
  };
};
