// What an order needs before it may be placed.
import type { Listing } from '../listings/Listing.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Derivatives } from './derivatives.ts';
import { feeRate } from './feeRate.ts';
import type { TradeBalance } from './Margin.ts';
import { baseUnits, quoteUnits, share } from './money.ts';
import type { Order } from './Order.ts';
import { closable } from './positions.ts';
import { usdValue } from './usdValue.ts';
import type { Vault } from './Vault.ts';

/** An amount of an asset to put aside. */
export interface Hold {
  readonly asset: string;
  readonly amount: bigint;
}

const fees = (vault: Vault, { account }: Order, listing: Listing, amount: bigint): bigint =>
  // a last digit more, because each fill rounds by itself
  share(amount, feeRate(listing, vault.state(account).volume(), 'taker')) + 1n;

/** What is put aside while an order works; undefined for orders with leverage and for contracts. @param price ticks */
export function holdFor(vault: Vault, order: Order, listing: Listing, price: number): Hold | undefined {
  if (order.leverage > 0 || listing.contract !== undefined || order.left === 0n) return undefined;
  if (order.side === 'sell') {
    const amount = baseUnits(listing, order.left);
    const fee = order.feeIn === 'base' ? fees(vault, order, listing, amount) : 0n;
    return { asset: listing.base, amount: amount + fee };
  }
  const cost = quoteUnits(listing, BigInt(price) * order.left) + 1n;
  const fee = order.feeIn === 'quote' ? fees(vault, order, listing, cost) : 0n;
  return { asset: listing.quote, amount: cost + fee };
}

/** What an order that takes all prices would cost or give now. */
export function marketHold(vault: Vault, order: Order, pair: SymbolMarket): Hold | undefined {
  const { lots, value } = pair.book.estimate(order);
  if (order.side === 'sell' || lots === 0n) return holdFor(vault, order, pair.listing, pair.last());
  if (order.leverage > 0 || pair.listing.contract !== undefined) return undefined;
  const cost = quoteUnits(pair.listing, value) + 64n;
  const fee = order.feeIn === 'quote' ? fees(vault, order, pair.listing, cost) + 64n : 0n;
  return { asset: pair.listing.quote, amount: cost + fee };
}

/** What spot margin trading stands at. */
export function tradeBalance(
  vault: Vault,
  pairs: ReadonlyMap<string, SymbolMarket>,
  account: string,
): TradeBalance {
  const { balances, positions } = vault.state(account);
  let equivalent = 0n;
  for (const [asset, amount] of balances) equivalent += usdValue(pairs, asset, amount);
  let [margin, net, cost, value] = [0n, 0n, 0n, 0n];
  for (const one of positions.values()) {
    const pair = pairs.get(one.symbol);
    if (pair === undefined) continue;
    const { listing } = pair;
    const usd = (amount: bigint): bigint => usdValue(pairs, listing.quote, amount);
    const lots = one.vol - one.volClosed;
    const paid = one.cost - one.costClosed;
    const worth = quoteUnits(listing, BigInt(pair.last()) * lots);
    margin += usd((one.margin * lots) / one.vol);
    cost += usd(paid);
    value += usd(worth);
    net += usd(one.side === 'buy' ? worth - paid : paid - worth);
  }
  const equity = equivalent + net;
  return { equivalent, tradeable: equivalent, margin, net, cost, value, equity, free: equity - margin };
}

/** The exchange's words where an order can not be paid for. @param price worst price, ticks */
export function unpayable(
  vault: Vault,
  pairs: ReadonlyMap<string, SymbolMarket>,
  contracts: Derivatives,
  order: Order,
  pair: SymbolMarket,
  price: number,
): string | undefined {
  const { account, side, left: lots, symbol } = order;
  const { listing } = pair;
  if (listing.contract !== undefined) {
    if (order.reduceOnly) return undefined;
    const { marginEquity, initialMargin, initialMarginWithOrders: before } = contracts.margin(account);
    const { initialMarginWithOrders: after } = contracts.margin(account, { symbol, side, lots });
    return after > before && after > marginEquity && after > initialMargin
      ? 'EOrder:Insufficient margin'
      : undefined;
  }
  if (order.leverage > 0) {
    const opens = lots - closable(vault.state(account), symbol, side);
    if (opens <= 0n) return undefined;
    const cost = usdValue(pairs, listing.quote, quoteUnits(listing, BigInt(price) * opens));
    const { free } = tradeBalance(vault, pairs, account);
    return cost / BigInt(order.leverage) > free ? 'EOrder:Insufficient margin' : undefined;
  }
  const hold =
    order.limit === undefined ? marketHold(vault, order, pair) : holdFor(vault, order, listing, price);
  const spare = hold === undefined ? 0n : vault.available(account, hold.asset) + (order.hold?.amount ?? 0n);
  return hold !== undefined && hold.amount > spare ? 'EOrder:Insufficient funds' : undefined;
}
