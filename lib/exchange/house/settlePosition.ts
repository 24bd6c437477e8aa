// Closes margin positions with the account's own money or coins in place of a trade.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Order } from './Order.ts';
import { reduce } from './positions.ts';
import { settlement } from './settlement.ts';
import type { Vault } from './Vault.ts';

/**
 * A buy gives coins back that were lent, a sell pays for what it gets.
 * @param refId names the entries in the ledger  @returns the exchange's words where it can not be
 */
export function settlePosition(
  vault: Vault,
  pairs: ReadonlyMap<string, SymbolMarket>,
  order: Order,
  refId: string,
): string | undefined {
  const found = settlement(vault, pairs, order);
  if (found.type === 'refused') return found.error;
  const listing = pairs.get(order.symbol)?.listing;
  if (listing === undefined) return 'EQuery:Unknown asset pair';
  const { lots, coins, cost, parts } = found;
  const state = vault.state(order.account);
  for (const { position, lots: part } of parts) reduce(state, position, part);
  const sign = order.side === 'buy' ? -1n : 1n;
  vault.lend(listing.base, -sign * coins);
  vault.lend(listing.quote, sign * cost);
  const posting = { wallet: 'spot', type: 'settled', refId } as const;
  vault.post(order.account, { ...posting, asset: listing.base, amount: sign * coins });
  vault.post(order.account, { ...posting, asset: listing.quote, amount: -sign * cost });
  order.qty = lots;
  order.filled = lots;
  order.left = 0n;
  order.cost = cost;
  return undefined;
}
