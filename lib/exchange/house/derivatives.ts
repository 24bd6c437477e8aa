// Contracts of all accounts: positions, margin, funding. The crowd is one more holder, so that all sizes add up to zero.

import type { SymbolMarket } from '../market/symbolMarket.ts';
import { addTrade } from './contractBook.ts';
import { type ContractClock, contractClock } from './contractClock.ts';
import { type ContractMargins, contractMargin } from './contractMargin.ts';
import type { ContractState, PositionView } from './Margin.ts';
import { quoteUnits } from './money.ts';
import type { ContractPosition } from './Position.ts';
import { payOut } from './payOut.ts';
import { rounded } from './units.ts';
import type { Vault } from './Vault.ts';

/** All that concerns contracts. */
export interface Derivatives extends Pick<ContractMargins, 'margin' | 'worth'> {
  readonly clocks: ReadonlyMap<string, ContractClock>;
  readonly state: (symbol: string) => ContractState;

  readonly position: (account: string, symbol: string) => PositionView | undefined;
  /** Signed lots. */
  size(account: string, symbol: string): bigint;
  /** Books a trade. @returns what closing made, whole last digits of USD */
  trade(account: string, symbol: string, lots: bigint, value: bigint, refId: string): bigint;
  /** Pays funding where an hour is over. @param at microseconds since 1970 */
  pass(at: number): void;
  /**
   * Closes every position in a contract at its index; what rounding leaves is the crowd's.
   * @returns the accounts that had one
   */
  mature(symbol: string): readonly string[];
  /** What all open positions cost: what cash is short of (or over) as long as they are open. */
  readonly openCost: () => bigint;
}

const none = (symbol: string): ContractPosition => ({
  symbol,
  size: 0n,
  cost: 0n,
  unpaidFunding: 0n,
  realized: 0n,
});

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** @param pairs contracts and spot pairs by symbol */
export function derivatives(
  pairs: ReadonlyMap<string, SymbolMarket>,
  vault: Vault,
  now: () => number,
): Derivatives {
  const contracts = new Map([...pairs].filter(([, { listing }]) => listing.contract !== undefined));
  const clocks = new Map([...contracts].map(([symbol, pair]) => [symbol, contractClock(pair, now())]));
  const crowd = new Map<string, ContractPosition>();

  const pairOf = (symbol: string): SymbolMarket => {
    const pair = contracts.get(symbol);
    if (pair === undefined) throw new RangeError(`there is no contract ${symbol}`);
    return pair;
  };
  const markOf = (symbol: string): number => clocks.get(symbol)?.mark() ?? pairOf(symbol).last();
  const holders = (symbol: string): readonly (readonly [string, ContractPosition])[] => [
    ...[...vault.accounts.values()].flatMap(({ id, contracts: held }) => {
      const one = held.get(symbol);
      return one === undefined ? [] : [[id, one] as const];
    }),
    ...(crowd.has(symbol) ? [['', crowd.get(symbol) ?? none(symbol)] as const] : []),
  ];
  const { up, funding, needs, worth, margin } = contractMargin({ pairs, clocks, vault, now, pairOf, markOf });

  return {
    clocks,
    margin,
    worth,
    state(symbol) {
      const pair = pairOf(symbol);
      const clock = clocks.get(symbol);
      return {
        mark: markOf(symbol),
        index: pair.index(),
        fundingRate: clock?.rate(),
        predictedRate: clock?.predicted(),
        nextFundingAt: clock?.nextAt(),
        openInterest: holders(symbol).reduce((sum, [, { size }]) => (size > 0n ? sum + size : sum), 0n),
      };
    },
    position(account, symbol) {
      const held = vault.state(account).contracts.get(symbol);
      if (held === undefined) return undefined;
      const { listing, index } = pairOf(symbol);
      const { initial, maintenance, withOrders } = needs(account, symbol);
      const { marginEquity, maintenanceMargin } = worth(account);
      const mark = markOf(symbol);
      const value = quoteUnits(listing, BigInt(mark) * abs(held.size));
      const ticks = (usd: bigint): number =>
        (Number(usd) / 1e4 / (Number(held.size) / 10 ** listing.qtyPrecision)) * 10 ** listing.pricePrecision;
      const liquidation = mark - ticks(marginEquity - maintenanceMargin);
      return {
        symbol,
        size: held.size,
        entry: ticks(held.cost),
        mark,
        index: index(),
        pnl: up(held),
        unrealizedFunding: funding(held),
        initialMargin: initial,
        initialMarginWithOrders: withOrders,
        maintenanceMargin: maintenance,
        effectiveLeverage: marginEquity > 0n ? Number(value) / Number(marginEquity) : 0,
        liquidationPrice: liquidation > 0 ? liquidation : undefined,
      };
    },
    size: (account, symbol) => vault.state(account).contracts.get(symbol)?.size ?? 0n,
    trade(account, symbol, lots, value, refId) {
      const held = account === '' ? crowd : vault.state(account).contracts;
      const position = held.get(symbol) ?? none(symbol);
      held.set(symbol, position);
      const made = addTrade(position, lots, value);
      if (position.size === 0n && position.cost === 0n) held.delete(symbol);
      if (made !== 0n)
        vault.post(account, { wallet: 'futures', asset: 'USD', amount: made, type: 'trade', refId });
      return made;
    },
    pass(at) {
      for (const [symbol, clock] of clocks) {
        const rate = clock.pass(at);
        if (rate === undefined || rate === 0) continue;
        const pair = pairOf(symbol);
        let others = 0n;
        for (const [account, { size }] of holders(symbol)) {
          if (account === '') continue;
          const value = quoteUnits(pair.listing, BigInt(pair.index()) * size);
          const amount = -rounded(value * BigInt(rate), 1_000_000_000n);
          others += amount;
          if (amount !== 0n)
            vault.post(account, {
              wallet: 'futures',
              asset: 'USD',
              amount,
              type: 'funding',
              subtype: symbol,
              refId: `${symbol} ${at}`,
            });
        }
        // the crowd stands against all of them together, roundings included
        vault.post('', { wallet: 'futures', asset: 'USD', amount: -others, type: 'funding', refId: symbol });
      }
    },
    mature(symbol) {
      const told = payOut(vault, pairOf(symbol), holders(symbol));
      for (const account of told) vault.state(account).contracts.delete(symbol);
      crowd.delete(symbol);
      return told;
    },
    openCost: () =>
      [...contracts.keys()].reduce(
        (sum, symbol) => holders(symbol).reduce((inner, [, { cost }]) => inner + cost, sum),
        0n,
      ),
  };
}
