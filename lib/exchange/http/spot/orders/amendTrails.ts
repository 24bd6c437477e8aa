import type { HouseEvent, OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import { digits } from '../../../wire/digits.ts';
import { Exact } from '../../../wire/Exact.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { spotListing } from './spotListing.ts';

/** Orders whose changes are remembered; the oldest is forgotten first. */
const most = 10_000;

/** Changes of one order that are remembered. */
const mostChanges = 1_000;

interface Change {
  readonly id: string;
  readonly kind: 'original' | 'user' | 'restated';
  readonly reason: string | undefined;
  readonly order: OrderView;
  readonly at: number;
}

/** Writes down how orders were amended. @see https://docs.kraken.com/api/docs/rest-api/get-order-amends */
export function amendTrails(inside: Inside): Route<PrivateAsked> {
  const { house } = inside;
  const trails = new Map<string, Change[]>();
  const watched = new Set<string>();

  const note = (event: HouseEvent): void => {
    if (event.type === 'placed') {
      const [oldest] = trails.keys();
      if (trails.size >= most && oldest !== undefined) trails.delete(oldest);
      const { order, at } = event;
      trails.set(order.id, [{ id: `T${order.id.slice(1)}`, kind: 'original', reason: undefined, order, at }]);
      return;
    }
    if (event.type !== 'amended' && event.type !== 'restated') return;
    const trail = trails.get(event.order.id);
    if (trail === undefined || trail.length >= mostChanges) return;
    const kind = event.type === 'amended' ? 'user' : 'restated';
    trail.push({ id: event.amendId, kind, reason: event.reason, order: event.order, at: event.at });
  };
  const watchAll = (): void => {
    for (const account of house.accounts.keys())
      if (!watched.has(account)) {
        watched.add(account);
        house.watch(account, note);
      }
  };
  watchAll();

  const facts = ({ id, kind, reason, order, at }: Change): Wire => {
    const listing = spotListing(inside, order.symbol);
    if (listing === undefined) return null;
    const lots = (count: bigint): string => digits(count, listing.qtyPrecision);
    const price = (ticks: number | undefined): string | undefined =>
      ticks === undefined ? undefined : digits(ticks, listing.pricePrecision);
    return {
      amend_id: id,
      amend_type: kind,
      order_qty: lots(order.qty),
      display_qty: order.display === undefined ? undefined : lots(order.display),
      remaining_qty: lots(order.left),
      limit_price: price(order.limit),
      trigger_price: price(order.trigger?.price),
      reason: kind === 'original' ? undefined : reason,
      post_only: order.postOnly ? true : undefined,
      timestamp: new Exact(`${at}000`),
    };
  };
  return endpoint({ order_id: param.text }, ({ order_id }, { account }) => {
    watchAll();
    const [order] = house.find(account, { type: 'id', id: order_id });
    if (order === undefined) return refusal('EOrder:Unknown order');
    const amends = (trails.get(order_id) ?? []).map(facts);
    return result({ count: amends.length, amends });
  });
}
