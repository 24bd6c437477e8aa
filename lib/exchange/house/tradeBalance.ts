// Pure: what spot margin trading stands at.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { TradeBalance } from './Margin.ts';
import { quoteUnits } from './money.ts';
import { orderMargin } from './orderMargin.ts';
import { usdValue } from './usdValue.ts';
import type { Vault } from './Vault.ts';

/** All positions of a pair on one side; money in whole last digits of the quote asset. */
interface Standing {
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  lots: bigint;
  paid: bigint;
  margin: bigint;
}

/** Open positions are valued at the last price. */
export function tradeBalance(
  vault: Vault,
  pairs: ReadonlyMap<string, SymbolMarket>,
  account: string,
): TradeBalance {
  const { balances, positions } = vault.state(account);
  let equivalent = 0n;
  for (const [asset, amount] of balances) equivalent += usdValue(pairs, asset, amount);
  // an account has few pairs and many positions: each fill opens one
  const sums = new Map<string, Standing>();
  for (const { symbol, side, vol, volClosed, cost, costClosed, margin } of positions.values()) {
    const key = `${symbol} ${side}`;
    const sum = sums.get(key) ?? { symbol, side, lots: 0n, paid: 0n, margin: 0n };
    const lots = vol - volClosed;
    sum.lots += lots;
    sum.paid += cost - costClosed;
    sum.margin += (margin * lots) / vol;
    sums.set(key, sum);
  }
  let [margin, net, cost, value] = [0n, 0n, 0n, 0n];
  for (const one of sums.values()) {
    const pair = pairs.get(one.symbol);
    if (pair === undefined) continue;
    const { listing } = pair;
    const usd = (amount: bigint): bigint => usdValue(pairs, listing.quote, amount);
    const worth = quoteUnits(listing, BigInt(pair.last()) * one.lots);
    margin += usd(one.margin);
    cost += usd(one.paid);
    value += usd(worth);
    net += usd(one.side === 'buy' ? worth - one.paid : one.paid - worth);
  }
  const equity = equivalent + net;
  const free = equity - margin;
  const freeWithOrders = free - orderMargin(vault, pairs, account);
  return { equivalent, tradeable: equivalent, margin, net, cost, value, equity, free, freeWithOrders };
}
