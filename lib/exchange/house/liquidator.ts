// Closes what an account can no longer carry.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Derivatives } from './derivatives.ts';
import type { Desk } from './desk.ts';

import type { OrderDraft } from './OrderDraft.ts';
import { openPositions } from './positions.ts';
import { tradeBalance } from './tradeBalance.ts';
import type { AccountState, Vault } from './Vault.ts';

/** Percent of margin at which spot positions are closed. */
const stopAt = 40n;

/** @returns looks after every account that has positions */
export function liquidator(
  vault: Vault,
  pairs: ReadonlyMap<string, SymbolMarket>,
  contracts: Derivatives,
  desk: Desk,
): () => void {
  const sell = (
    account: string,
    symbol: string,
    side: 'buy' | 'sell',
    lots: bigint,
    leverage: number,
  ): void => {
    const draft: OrderDraft = { symbol, side, type: 'market', reduceOnly: true };
    const read = {
      qty: lots,
      limit: undefined,
      display: undefined,
      trigger: undefined,
      leverage,
      timeInForce: 'ioc',
      cash: undefined,
    } as const;
    desk.enter(desk.draw(account, draft, read));
  };
  const closeContracts = (state: AccountState): void => {
    for (const order of [...state.openOrders.values()])
      if (pairs.get(order.symbol)?.listing.contract !== undefined) desk.end(order, 'canceled', 'Liquidation');
    for (const { symbol, size } of [...state.contracts.values()])
      if (size !== 0n) sell(state.id, symbol, size > 0n ? 'sell' : 'buy', size < 0n ? -size : size, 0);
  };
  const closePositions = (state: AccountState): void => {
    for (const order of [...state.openOrders.values()])
      if (order.leverage > 0) desk.end(order, 'canceled', 'Liquidation');
    for (const symbol of new Set([...state.positions.values()].map((one) => one.symbol)))
      for (const side of ['buy', 'sell'] as const) {
        const lots = openPositions(state, symbol, side).reduce(
          (sum, one) => sum + one.vol - one.volClosed,
          0n,
        );
        if (lots > 0n) sell(state.id, symbol, side === 'buy' ? 'sell' : 'buy', lots, 2);
      }
  };
  return () => {
    for (const state of vault.accounts.values()) {
      if (state.contracts.size > 0) {
        const { marginEquity, maintenanceMargin } = contracts.worth(state.id);
        if (marginEquity < maintenanceMargin) closeContracts(state);
      }
      if (state.positions.size > 0) {
        const { equity, margin } = tradeBalance(vault, pairs, state.id);
        if (equity * 100n < margin * stopAt) closePositions(state);
      }
    }
  };
}
