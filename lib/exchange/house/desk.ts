// The life of an order: placed, working, changed, ended.
import type { Match, Met } from '../engine/matching.ts';
import type { MarketTrade } from '../market/MarketTrade.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { carryOut } from './carryOut.ts';
import { closingOrder } from './closingOrder.ts';
import { drawOrder } from './drawOrder.ts';
import { type DeskParts, type Floor, floor } from './floor.ts';
import type { Order } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import { playing } from './playing.ts';
import type { ReadDraft } from './readDraft.ts';
import { reducing } from './reducing.ts';
import { settle } from './settle.ts';
import { settlePosition } from './settlePosition.ts';
import { triggers } from './triggers.ts';
import { unpayable } from './unpayable.ts';
import { viewOf } from './viewOf.ts';

/** Orders as they live. What is asked of it was checked before. */
export interface Desk extends Pick<Floor, 'end' | 'signal'> {
  /** Makes an order of a draft; nobody knows it yet. */
  draw(account: string, draft: OrderDraft, read: ReadDraft, parent?: string): Order;
  /** Lets it in: it starts, waits for its time or its trigger, or works at once. */
  enter(order: Order): void;
  /** Two orders of one size that nobody knows yet meet beside the book. @param price ticks */
  between(maker: Order, taker: Order, price: number): void;
  /** After its limit, size or trigger changed. @param again it was taken out of its queue and works anew */
  changed(order: Order, again: boolean): void;
  /** After a step of a pair: what was waiting for a price. */
  stepped(pair: SymbolMarket): void;
  /** What was waiting for a time. */
  due(): void;
  /** What follows from what was done: orders that close others. */
  readonly afterwards: () => void;
  /** Lots that an order could take off a position. */
  reducible(order: Order): bigint;
  /** What an order would meet now, match by match. */
  readonly meets: (order: Order) => Iterable<Met>;
}

/** @see DeskParts */
export function desk(parts: DeskParts): Desk {
  const { vault, contracts, ids, now, pairs, scripts } = parts;
  const ground = floor(parts, (order) => {
    ground.later.push(() => {
      const next = order.close && closingOrder(parts, order, order.close);
      if (next !== undefined && unpayable({ ...parts, meets }, next, pairOf(next.symbol)) === undefined)
        enter(next);
    });
  });
  const { orders, timed, pairOf } = ground;
  const reduces = reducing(ground);
  const { meets } = reduces;
  /** No order has its time before this, microseconds since 1970. */
  let soonest = Number.POSITIVE_INFINITY;

  const work = (order: Order): void => {
    carryOut(ground, reduces, order, plays.play);
    waits.look(pairOf(order.symbol));
  };
  const waits = triggers(ground, work);
  const plays = playing(ground, scripts, work);

  const settlePositions = (order: Order): void => {
    const error = settlePosition(vault, pairs, order, ids.execution());
    if (error === undefined) ground.end(order, 'closed', '');
    else ground.end(order, 'canceled', error.slice(error.indexOf(':') + 1));
  };
  const start = (order: Order): void => {
    if (order.type === 'settle-position') {
      settlePositions(order);
      return;
    }
    if (order.trigger === undefined) {
      work(order);
      return;
    }
    order.status = 'open';
    ground.tell(order, 'opened');
    waits.wait(order);
    waits.look(pairOf(order.symbol));
  };
  const enter: Desk['enter'] = (order) => {
    const { startAt, expireAt } = order;
    orders.set(order.id, order);
    vault.state(order.account).openOrders.set(order.id, order);
    if (order.reduceOnly) ground.reducing.get(order.symbol)?.add(order);
    ground.rehold(order);
    ground.tell(order, 'placed');
    if (expireAt !== undefined || startAt !== undefined) timed.add(order);
    soonest = Math.min(soonest, startAt ?? soonest, expireAt ?? soonest);
    if (startAt === undefined || startAt <= now()) start(order);
  };

  const settled = (pair: SymbolMarket, match: Match, trade: MarketTrade): void => {
    const { symbol, contract } = pair.listing;
    settle(
      { vault, pairs, contracts, ids },
      pair,
      match,
      trade,
      (id) => orders.get(id),
      (order, fill) => {
        const { at } = fill;
        vault.tell(order.account, () => ({ type: 'traded', order: viewOf(order), fill, at }));
        if (contract !== undefined) vault.tell(order.account, () => ({ type: 'position', symbol, at }));
        if (order.filled === order.qty) ground.end(order, 'closed', '');
        else ground.rehold(order);
      },
    );
    for (const { account } of [match.maker, match.taker]) if (account !== '') reduces.fit(account, symbol);
  };
  for (const pair of pairs.values()) {
    const { symbol } = pair.listing;
    pair.witness({
      matched(match, trade) {
        waits.traded(symbol, trade.price);
        settled(pair, match, trade);
      },
      removed(maker) {
        const own = orders.get(maker.id);
        if (own !== undefined) ground.end(own, 'canceled', 'Self trade prevention');
      },
      refilled(maker) {
        const own = orders.get(maker.id);
        if (own !== undefined) ground.tell(own, 'refilled');
      },
    });
  }

  return {
    draw: (account, draft, read, parent) => drawOrder(parts, account, draft, read, parent),
    enter,
    between(maker, taker, price) {
      const pair = pairOf(maker.symbol);
      for (const order of [maker, taker]) {
        orders.set(order.id, order);
        vault.state(order.account).openOrders.set(order.id, order);
        ground.tell(order, 'placed');
        order.status = 'open';
        ground.tell(order, 'opened');
      }
      const { left: qty, side } = taker;
      for (const order of [maker, taker]) order.left = 0n;
      settled(pair, { maker, taker, price, qty }, pair.aside(side, price, qty, now()));
    },
    end: ground.end,
    signal: ground.signal,
    reducible: reduces.lots,
    meets,
    changed(order, again) {
      order.changedAt = now();
      if (again) work(order);
      else ground.rehold(order);
      if (order.trigger?.status === 'untriggered') waits.look(pairOf(order.symbol));
    },
    stepped(pair) {
      contracts.clocks.get(pair.listing.symbol)?.look();
      waits.look(pair);
    },
    due() {
      plays.due();
      const at = now();
      if (at < soonest) return;
      for (const order of [...timed]) {
        if (order.expireAt !== undefined && order.expireAt <= at) ground.end(order, 'expired', 'Expired');
        else if (order.status === 'pending' && (order.startAt ?? 0) <= at) start(order);
      }
      soonest = Number.POSITIVE_INFINITY;
      for (const { status, startAt = soonest, expireAt = soonest } of timed)
        soonest = Math.min(soonest, expireAt, status === 'pending' ? startAt : soonest);
    },
    afterwards() {
      for (let next = ground.later.shift(); next !== undefined; next = ground.later.shift()) next();
    },
  };
}
