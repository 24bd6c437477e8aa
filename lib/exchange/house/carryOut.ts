// What an order does when its time has come: it takes what is there, and the rest of it rests.
import type { Floor } from './floor.ts';
import type { Order } from './Order.ts';
import type { Reducing } from './reducing.ts';
import { unpayable } from './unpayable.ts';

/** Why an order may not work as things are, in the exchange's words. It is made as small as what it reduces. */
function obstacle(floor: Floor, reducing: Reducing, order: Order): string | undefined {
  const pair = floor.pairOf(order.symbol);
  if (order.postOnly && pair.book.wouldTake(order)) return 'Post only order';
  if (order.timeInForce === 'fok') {
    let lots = 0n;
    for (const { qty } of reducing.meets(order)) lots += qty;
    if (lots < order.left) return 'Insufficient liquidity';
  }
  if (unpayable({ ...floor, meets: reducing.meets }, order, pair) === undefined) return undefined;
  const needsMargin = order.leverage > 0 || pair.listing.contract !== undefined;
  return needsMargin ? 'Insufficient margin' : 'Insufficient funds';
}

/** Why what is left of an order does not rest; undefined: it does. */
function leftover(order: Order, stopped: boolean): string | undefined {
  if (stopped) return 'Self trade prevention';
  if (order.limit === undefined) return 'Insufficient liquidity';
  return order.timeInForce === 'ioc' || order.timeInForce === 'fok' ? 'Could not fill at once' : undefined;
}

/**
 * Carries an order out that is known to the floor: new, set off, or taken out of its queue to work anew.
 * @param play takes it over where a script waits for it
 */
export function carryOut(
  floor: Floor,
  reducing: Reducing,
  order: Order,
  play: (order: Order) => boolean,
): void {
  const pair = floor.pairOf(order.symbol);
  const at = floor.now();
  const fits = order.reduceOnly ? reducing.clip(order) : 'fits';
  const reason = fits === 'none' ? 'Reduce only:Position is closed' : obstacle(floor, reducing, order);
  if (reason !== undefined) {
    floor.end(order, 'canceled', reason);
    return;
  }
  if (order.status === 'pending') {
    order.status = 'open';
    floor.tell(order, 'opened');
  }
  if (fits === 'clipped') floor.restate(order, 'Reduce only:Position is smaller');
  floor.rehold(order);
  if (play(order)) return;
  const { stopped } = pair.take(order, order.limit === undefined ? 'market' : 'limit', at);
  if (!floor.orders.has(order.id)) return;
  const leaves = leftover(order, stopped);
  if (leaves !== undefined) floor.end(order, 'canceled', leaves);
  else {
    pair.book.rest(order, at);
    floor.rehold(order);
  }
}
