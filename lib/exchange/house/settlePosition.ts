// Closes margin positions with the account's own money or coins in place of a trade.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { baseUnits } from './money.ts';
import type { Order } from './Order.ts';
import { openPositions, reduce } from './positions.ts';
import type { Vault } from './Vault.ts';

/**
 * An order that settles: a buy settles shorts (coins are given back), a sell settles longs (money is paid, coins are got).
 * Its quantity is what it settles at most; zero settles all.
 * @returns the exchange's words where it can not be
 */
export function settlePosition(
  vault: Vault,
  pairs: ReadonlyMap<string, SymbolMarket>,
  order: Order,
  refId: string,
  at: number,
): string | undefined {
  const listing = pairs.get(order.symbol)?.listing;
  if (listing === undefined) return 'EQuery:Unknown asset pair';
  const state = vault.state(order.account);
  const positions = openPositions(state, order.symbol, order.side === 'buy' ? 'sell' : 'buy');
  const all = positions.reduce((sum, { vol, volClosed }) => sum + vol - volClosed, 0n);
  if (all === 0n) return 'EOrder:Unknown position';
  const most = order.qty === 0n || order.qty > all ? all : order.qty;
  const settlesShort = order.side === 'buy';
  let [lots, cost] = [most, 0n];
  const parts: (readonly [(typeof positions)[number], bigint])[] = [];
  for (const position of positions) {
    const left = position.vol - position.volClosed;
    const part = left < lots ? left : lots;
    lots -= part;
    if (part > 0n) parts.push([position, part]);
    cost += ((position.cost - position.costClosed) * part) / left;
  }
  const coins = baseUnits(listing, most);
  const spare = settlesShort
    ? vault.available(order.account, listing.base)
    : vault.available(order.account, listing.quote);
  if (spare < (settlesShort ? coins : cost + BigInt(parts.length))) return 'EOrder:Insufficient funds';
  let paid = 0n;
  for (const [position, part] of parts) paid += reduce(state, position, part);
  const sign = settlesShort ? -1n : 1n;
  vault.lend(listing.base, -sign * coins);
  vault.lend(listing.quote, sign * paid);
  const posting = { wallet: 'spot', type: 'settled', refId } as const;
  vault.post(order.account, { ...posting, asset: listing.base, amount: sign * coins });
  vault.post(order.account, { ...posting, asset: listing.quote, amount: -sign * paid });
  order.qty = most;
  order.filled = most;
  order.left = 0n;
  order.cost = paid;
  order.closedAt = at;
  return undefined;
}
