// Two accounts trade beside the book.
import { digits } from '../wire/digits.ts';
import { done } from './done.ts';
import type { AgreedLeg, House } from './House.ts';
import type { Office } from './Office.ts';
import type { Order } from './Order.ts';
import { refused } from './refused.ts';

const abs = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

/** @see Office */
export function agreeing({
  vault,
  pairs,
  contracts,
  desk,
  gate,
  stir,
}: Office): Pick<House, 'affords' | 'agree'> {
  const affords: House['affords'] = (account, legs) => {
    const { initialMarginWithOrders: before, marginEquity } = contracts.margin(account);
    let needs = before;
    for (const { symbol, lots } of legs) {
      const side = lots > 0n ? 'buy' : 'sell';
      const wish = { id: '', symbol, side, lots: abs(lots) } as const;
      needs += contracts.margin(account, wish).initialMarginWithOrders - before;
    }
    // what only makes positions smaller needs nothing
    return needs <= before || needs <= marginEquity;
  };
  const draw = (account: string, { symbol, lots, price }: AgreedLeg): Order => {
    const side = lots > 0n ? 'buy' : 'sell';
    const value = digits(price, pairs.get(symbol)?.listing.pricePrecision ?? 0);
    return desk.draw(
      account,
      { symbol, side, type: 'limit', limit: { type: 'static', value } },
      {
        qty: abs(lots),
        limit: price,
        display: undefined,
        trigger: undefined,
        leverage: 0,
        timeInForce: 'gtc',
        cash: undefined,
      },
    );
  };

  return {
    affords,
    agree(maker, taker, legs) {
      const closed = gate.closedFor({});
      if (closed !== undefined) return refused(closed);
      const against = legs.map((leg) => ({ ...leg, lots: -leg.lots }));
      const able = vault.state(maker).trading && vault.state(taker).trading;
      if (!able) return refused('EAccount:Trading disabled');
      if (!affords(maker, against) || !affords(taker, legs)) return refused('EOrder:Insufficient margin');
      for (const leg of legs) {
        desk.between(draw(maker, { ...leg, lots: -leg.lots }), draw(taker, leg), leg.price);
        stir(leg.symbol);
      }
      return done(undefined);
    },
  };
}
