// Pure: what an order would meet, step by step, hidden parts included. Nothing is changed.
import type { Level } from './bookSide.ts';
import { good } from './good.ts';
import { lesser } from './lesser.ts';
import type { Met } from './matching.ts';
import { sameAccount } from './sameAccount.ts';
import type { Working } from './Working.ts';

/**
 * @param levels of the other side, best first
 * @param leftOf lots of a maker that can still be had, where that is less than what is left of it
 */
export function* preview(
  order: Working,
  levels: readonly Level[],
  leftOf?: (maker: Working) => bigint,
): Generator<Met, void, undefined> {
  let wanted = order.left;
  for (const { price, orders } of levels) {
    if (wanted === 0n || !good(order, price)) return;
    // an iceberg that has shown a part goes to the back, as it will when this comes true
    const queue = orders.map((maker) => ({ maker, left: maker.left, shown: maker.shown }));
    for (const { maker, left, shown } of queue) {
      if (wanted === 0n) return;
      if (sameAccount(order, maker)) {
        if (order.selfTrade !== 'cancel_oldest') return;
        continue;
      }
      const there = leftOf === undefined ? left : lesser(left, leftOf(maker));
      const qty = lesser(lesser(shown, there), wanted);
      if (qty === 0n) continue;
      yield { maker, price, qty };
      wanted -= qty;
      const rest = there - qty;
      if (rest > 0n) queue.push({ maker, left: rest, shown: lesser(maker.display ?? rest, rest) });
    }
  }
}
