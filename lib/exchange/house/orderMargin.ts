// Pure: what open orders with leverage need.
import { lesser } from '../engine/lesser.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { quoteUnits } from './money.ts';
import type { Order } from './Order.ts';
import { orderPrice } from './orderPrice.ts';
import { closable } from './positions.ts';
import { rounded } from './units.ts';
import { usdValue } from './usdValue.ts';
import type { AccountState, Vault } from './Vault.ts';

const levered = ({ leverage, reduceOnly }: Order): boolean => leverage > 0 && !reduceOnly;

/** What one side of a pair could open at most. */
function sideNeeds(
  state: AccountState,
  { listing, last }: SymbolMarket,
  side: 'buy' | 'sell',
  orders: readonly Order[],
): bigint {
  let closes = closable(state, listing.symbol, side);
  let needs = 0n;
  const all = orders
    .filter((order) => order.side === side)
    .map((order) => ({ lots: order.left, price: orderPrice(order, last()), leverage: order.leverage }))
    // nobody knows which comes first: what closes is what would need least
    .sort((one, other) => one.price * other.leverage - other.price * one.leverage);
  for (const { lots, price, leverage } of all) {
    const closing = lesser(lots, closes);
    closes -= closing;
    needs += rounded(quoteUnits(listing, BigInt(price) * (lots - closing)), BigInt(leverage));
  }
  return needs;
}

/**
 * The margin of what the open orders of an account could open; of a pair only the side that could open more, for the other
 * one would close it. Whole last digits of USD.
 * @param also stands for the order of its id, where there is one  @param without an order that does not count
 */
export function orderMargin(
  { state: stateOf }: Pick<Vault, 'state'>,
  pairs: ReadonlyMap<string, SymbolMarket>,
  account: string,
  { also, without }: { readonly also?: Order; readonly without?: string } = {},
): bigint {
  const state = stateOf(account);
  const bySymbol = new Map<string, Order[]>();
  const count = (order: Order): void => {
    const known = bySymbol.get(order.symbol);
    if (known === undefined) bySymbol.set(order.symbol, [order]);
    else known.push(order);
  };
  for (const order of state.openOrders.values())
    if (levered(order) && order.id !== without && order.id !== also?.id) count(order);
  if (also !== undefined && levered(also)) count(also);
  let sum = 0n;
  for (const [symbol, orders] of bySymbol) {
    const pair = pairs.get(symbol);
    if (pair === undefined) continue;
    const [buys, sells] = [sideNeeds(state, pair, 'buy', orders), sideNeeds(state, pair, 'sell', orders)];
    sum += usdValue(pairs, pair.listing.quote, buys + sells - lesser(buys, sells));
  }
  return sum;
}
