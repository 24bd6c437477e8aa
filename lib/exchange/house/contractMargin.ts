// What the futures wallet of an account is worth, and what its contracts need.
import { lesser } from '../engine/lesser.ts';
import { assetOf } from '../listings/assetOf.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { ContractClock } from './contractClock.ts';
import { type ContractNeeds, contractNeeds } from './contractNeeds.ts';
import type { ContractMargin } from './Margin.ts';
import { quoteUnits } from './money.ts';
import type { ContractPosition } from './Position.ts';
import { rounded } from './units.ts';
import { usdValue } from './usdValue.ts';
import type { Vault } from './Vault.ts';

/** An order as it might be; it stands for the one of its id, where there is one. */
interface Wish {
  readonly id: string;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly lots: bigint;
}

/** What is judged by. */
export interface ContractMarginParts {
  /** Contracts and spot pairs. */
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly clocks: ReadonlyMap<string, ContractClock>;
  readonly vault: Vault;
  readonly now: () => number;
  readonly pairOf: (symbol: string) => SymbolMarket;
  readonly markOf: (symbol: string) => number;
}

type Worth = Omit<ContractMargin, 'initialMargin' | 'initialMarginWithOrders' | 'availableMargin'>;

/** @see contractMargin */
export interface ContractMargins {
  /** What a position would make if it were closed at the mark. */
  readonly up: (position: ContractPosition) => bigint;
  /** Funding of the running hour so far; what longs pay is negative for them. */
  readonly funding: (position: ContractPosition) => bigint;
  readonly needs: (account: string, symbol: string, also?: Wish) => ContractNeeds & { withOrders: bigint };
  /** Without what orders need. */
  readonly worth: (account: string) => Worth;
  readonly margin: (account: string, also?: Wish) => ContractMargin;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** @see ContractMarginParts */
export function contractMargin(parts: ContractMarginParts): ContractMargins {
  const { pairs, clocks, vault, now, pairOf, markOf } = parts;
  const up: ContractMargins['up'] = ({ symbol, size, cost }) =>
    quoteUnits(pairOf(symbol).listing, BigInt(markOf(symbol)) * size) - cost;
  const funding: ContractMargins['funding'] = ({ symbol, size }) => {
    const clock = clocks.get(symbol);
    const [rate, nextAt] = [clock?.rate(), clock?.nextAt()];
    if (rate === undefined || nextAt === undefined || rate === 0) return 0n;
    const pair = pairOf(symbol);
    const value = quoteUnits(pair.listing, BigInt(pair.index()) * size);
    const share = Math.max(0, Math.round(3_600_000 - (nextAt - now()) / 1_000));
    return -rounded(value * BigInt(rate) * BigInt(share), 1_000_000_000n * 3_600_000n);
  };
  const needs: ContractMargins['needs'] = (account, symbol, also) => {
    const { listing } = pairOf(symbol);
    const { contracts, leverages, openOrders } = vault.state(account);
    const size = contracts.get(symbol)?.size ?? 0n;
    const resting = { buy: 0n, sell: 0n };
    for (const order of openOrders.values())
      if (order.symbol === symbol && !order.reduceOnly && order.id !== also?.id)
        resting[order.side] += order.left;
    if (also?.symbol === symbol) resting[also.side] += also.lots;
    // the worst that orders of one side could make of it
    const [long, short, stands] = [abs(size + resting.buy), abs(size - resting.sell), abs(size)];
    const worse = lesser(long, short) === long ? short : long;
    const [mark, leverage] = [markOf(symbol), leverages.get(symbol)];
    const standing = contractNeeds(listing, stands, mark, leverage);
    const most = worse > stands ? contractNeeds(listing, worse, mark, leverage) : standing;
    return { ...standing, withOrders: most.initial };
  };
  const worth: ContractMargins['worth'] = (account) => {
    const { collateral, contracts, leverages } = vault.state(account);
    let [balanceValue, collateralValue, pnl, unrealizedFunding, maintenanceMargin] = [0n, 0n, 0n, 0n, 0n];
    for (const [asset, amount] of collateral) {
      const value = usdValue(pairs, asset, amount);
      balanceValue += value;
      collateralValue += value < 0n ? value : (value * BigInt(assetOf(asset).collateral)) / 100n;
    }
    for (const position of contracts.values()) {
      const { symbol, size } = position;
      pnl += up(position);
      unrealizedFunding += funding(position);
      const { listing } = pairOf(symbol);
      maintenanceMargin += contractNeeds(
        listing,
        abs(size),
        markOf(symbol),
        leverages.get(symbol),
      ).maintenance;
    }
    return {
      balanceValue,
      collateralValue,
      portfolioValue: balanceValue + pnl + unrealizedFunding,
      pnl,
      unrealizedFunding,
      maintenanceMargin,
      marginEquity: collateralValue + pnl + unrealizedFunding,
    };
  };

  return {
    up,
    funding,
    needs,
    worth,
    margin(account, also) {
      const { contracts, openOrders } = vault.state(account);
      const symbols = new Set(contracts.keys());
      for (const { symbol } of openOrders.values()) if (clocks.has(symbol)) symbols.add(symbol);
      if (also !== undefined) symbols.add(also.symbol);
      let [initialMargin, initialMarginWithOrders] = [0n, 0n];
      for (const symbol of symbols) {
        const { initial, withOrders } = needs(account, symbol, also);
        initialMargin += initial;
        initialMarginWithOrders += withOrders;
      }
      const stands = worth(account);
      const availableMargin = stands.marginEquity - initialMarginWithOrders;
      return { ...stands, initialMargin, initialMarginWithOrders, availableMargin };
    },
  };
}
