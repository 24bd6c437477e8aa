// Contracts with an end: from then on nothing trades, and every position is paid out.
import { hasMatured } from './hasMatured.ts';
import type { Office } from './Office.ts';

/**
 * Watches over contracts that end.
 * @returns looks whether one has: its orders are canceled, its positions settled in cash at the index
 */
export function maturing({
  vault,
  pairs,
  contracts,
  now,
  desk,
  stir,
}: Pick<Office, 'vault' | 'pairs' | 'contracts' | 'now' | 'desk' | 'stir'>): () => void {
  let ahead = [...pairs.values()].filter(({ listing }) => listing.contract?.maturityMs !== undefined);
  return () => {
    const over = ahead.filter(({ listing }) => hasMatured(listing, now()));
    if (over.length === 0) return;
    ahead = ahead.filter((pair) => !over.includes(pair));
    for (const { listing } of over) {
      const { symbol } = listing;
      for (const { openOrders } of vault.accounts.values())
        for (const order of [...openOrders.values()])
          if (order.symbol === symbol) desk.end(order, 'canceled', 'Contract expired');
      const at = now();
      for (const account of contracts.mature(symbol))
        vault.tell(account, () => ({ type: 'position', symbol, at }));
      stir(symbol);
    }
  };
}
