// Pure: what an order needs before it may work.
import type { Met } from '../engine/matching.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Derivatives } from './derivatives.ts';
import { holdFor } from './holdFor.ts';
import { marketHold } from './marketHold.ts';
import type { Order } from './Order.ts';
import { orderMargin } from './orderMargin.ts';
import { closable, openPositions } from './positions.ts';
import { tradeBalance } from './tradeBalance.ts';
import type { Vault } from './Vault.ts';

/** What it is judged by. */
export interface FundParts {
  readonly vault: Vault;
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly contracts: Derivatives;
  /** What an order would meet now, match by match. */
  meets(order: Order): Iterable<Met>;
}

function unpayableContract({ contracts }: FundParts, { account, id, symbol, side, left }: Order) {
  const without = contracts.margin(account, { id, symbol, side, lots: 0n }).initialMarginWithOrders;
  const { marginEquity, initialMarginWithOrders } = contracts.margin(account, {
    id,
    symbol,
    side,
    lots: left,
  });
  // what only makes a position smaller needs nothing
  return initialMarginWithOrders > without && initialMarginWithOrders > marginEquity
    ? 'EOrder:Insufficient margin'
    : undefined;
}

function unpayableMargin({ vault, pairs }: FundParts, order: Order, { listing }: SymbolMarket) {
  const { account, id, symbol, side, left, reduceOnly } = order;
  if (reduceOnly) return undefined;
  const state = vault.state(account);
  const most = side === 'buy' ? listing.longLimit : listing.shortLimit;
  let lots = left;
  for (const one of state.openOrders.values())
    if (one.id !== id && one.symbol === symbol && one.side === side && one.leverage > 0 && !one.reduceOnly)
      lots += one.left;
  const stands = openPositions(state, symbol, side).reduce((sum, one) => sum + one.vol - one.volClosed, 0n);
  const opens = lots - closable(state, symbol, side);
  // what only makes a position smaller needs nothing
  if (opens <= 0n) return undefined;
  if (most !== undefined && stands + opens > BigInt(most) * 10n ** BigInt(listing.qtyPrecision))
    return 'EOrder:Margin position size exceeded';
  const before = orderMargin(vault, pairs, account, { without: id });
  const needs = orderMargin(vault, pairs, account, { also: order });
  return needs > before && needs > tradeBalance(vault, pairs, account).free
    ? 'EOrder:Insufficient margin'
    : undefined;
}

/** The exchange's words where an order can not be paid for; what is put aside for it already counts. */
export function unpayable(parts: FundParts, order: Order, pair: SymbolMarket): string | undefined {
  const { listing } = pair;
  if (listing.contract !== undefined) return order.reduceOnly ? undefined : unpayableContract(parts, order);
  if (order.leverage > 0) return unpayableMargin(parts, order, pair);
  const waits = order.trigger?.status === 'untriggered' ? order.trigger.price : undefined;
  const price = order.limit ?? waits;
  const hold =
    price === undefined ? marketHold(order, listing, parts.meets(order)) : holdFor(order, listing, price);
  if (hold === undefined) return undefined;
  const spare = parts.vault.available(order.account, hold.asset) + (order.hold?.amount ?? 0n);
  return hold.amount > spare ? 'EOrder:Insufficient funds' : undefined;
}
