// Pure: what spot margin trading stands at.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { TradeBalance } from './Margin.ts';
import { quoteUnits } from './money.ts';
import { usdValue } from './usdValue.ts';
import type { Vault } from './Vault.ts';

/** Open positions are valued at the last price. */
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
