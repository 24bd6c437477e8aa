// Contracts of all accounts: positions, margin, funding. The crowd is one more holder, so that all sizes add up to zero.

import { assetOf } from '../listings/assetOf.ts';
import type { Listing } from '../listings/Listing.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { addTrade } from './contractBook.ts';
import { type ContractClock, contractClock } from './contractClock.ts';
import type { ContractMargin, ContractState, PositionView } from './Margin.ts';
import { quoteUnits } from './money.ts';
import type { Order } from './Order.ts';
import type { ContractPosition } from './Position.ts';
import { rounded } from './units.ts';
import { usdValue } from './usdValue.ts';
import type { Vault } from './Vault.ts';

/** All that concerns contracts. */
export interface Derivatives {
  readonly clocks: ReadonlyMap<string, ContractClock>;
  state(symbol: string): ContractState;
  margin(account: string, also?: Wish): ContractMargin;
  position(account: string, symbol: string): PositionView | undefined;
  /** Signed lots. */
  size(account: string, symbol: string): bigint;
  /** Books a trade. @returns what closing made, whole last digits of USD */
  trade(account: string, symbol: string, lots: bigint, value: bigint, refId: string): bigint;
  /** Pays funding where an hour is over. @param at microseconds since 1970 */
  pass(at: number): void;
  /** What all open positions cost: what cash is short of (or over) as long as they are open. */
  readonly openCost: () => bigint;
}

/** An order that is only thought of. */
export interface Wish {
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly lots: bigint;
}

const none = (symbol: string): ContractPosition => ({
  symbol,
  size: 0n,
  cost: 0n,
  unpaidFunding: 0n,
  realized: 0n,
});

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** What a size needs, whole last digits of USD. */
function needed(
  listing: Listing,
  lots: bigint,
  mark: number,
  leverage: number | undefined,
): { readonly initial: bigint; readonly maintenance: bigint } {
  const value = quoteUnits(listing, BigInt(mark) * abs(lots));
  const dollars = Number(value / 10_000n);
  const levels = listing.contract?.marginLevels ?? [];
  const level = levels.findLast(({ from }) => dollars >= from) ?? levels[0];
  const wanted = leverage === undefined ? 0 : Math.ceil(1_000_000 / leverage);
  const initial = Math.max(level?.initial ?? 1_000_000, wanted);
  return {
    initial: rounded(value * BigInt(initial), 1_000_000n),
    maintenance: rounded(value * BigInt(level?.maintenance ?? 500_000), 1_000_000n),
  };
}

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
  /** What a position would make if it were closed at the mark. */
  const up = ({ symbol, size, cost }: ContractPosition): bigint =>
    quoteUnits(pairOf(symbol).listing, BigInt(markOf(symbol)) * size) - cost;
  /** Funding of the running hour so far; what longs pay is negative for them. */
  const funding = ({ symbol, size }: ContractPosition): bigint => {
    const clock = clocks.get(symbol);
    const [rate, nextAt] = [clock?.rate(), clock?.nextAt()];
    if (rate === undefined || nextAt === undefined) return 0n;
    const pair = pairOf(symbol);
    const value = quoteUnits(pair.listing, BigInt(pair.index()) * size);
    const share = Math.max(0, Math.round(3_600_000 - (nextAt - now()) / 1_000));
    return -rounded(value * BigInt(rate) * BigInt(share), 1_000_000_000n * 3_600_000n);
  };
  const resting = (
    account: string,
    symbol: string,
    also?: Wish,
  ): { readonly buy: bigint; readonly sell: bigint } => {
    const sums = { buy: 0n, sell: 0n };
    const orders: Iterable<Order> = vault.state(account).openOrders.values();
    for (const order of orders)
      if (order.symbol === symbol && !order.reduceOnly) sums[order.side] += order.left;
    if (also?.symbol === symbol) sums[also.side] += also.lots;
    return sums;
  };
  const needs = (account: string, symbol: string, also?: Wish) => {
    const { listing } = pairOf(symbol);
    const { contracts: held, leverages } = vault.state(account);
    const size = held.get(symbol)?.size ?? 0n;
    const { buy, sell } = resting(account, symbol, also);
    const most = abs(size + buy) > abs(size - sell) ? size + buy : size - sell;
    const leverage = leverages.get(symbol);
    const mark = markOf(symbol);
    return {
      ...needed(listing, size, mark, leverage),
      withOrders: needed(listing, abs(most) > abs(size) ? most : size, mark, leverage).initial,
    };
  };

  const margin: Derivatives['margin'] = (account, also) => {
    const state = vault.state(account);
    let [balanceValue, collateralValue] = [0n, 0n];
    for (const [asset, amount] of state.collateral) {
      const value = usdValue(pairs, asset, amount);
      balanceValue += value;
      collateralValue += value < 0n ? value : (value * BigInt(assetOf(asset).collateral)) / 100n;
    }
    const symbols = new Set([
      ...state.contracts.keys(),
      ...[...state.openOrders.values()].map(({ symbol }) => symbol).filter((symbol) => contracts.has(symbol)),
      ...(also === undefined ? [] : [also.symbol]),
    ]);
    let [pnl, unrealizedFunding] = [0n, 0n];
    for (const position of state.contracts.values()) {
      pnl += up(position);
      unrealizedFunding += funding(position);
    }
    let [initialMargin, initialMarginWithOrders, maintenanceMargin] = [0n, 0n, 0n];
    for (const symbol of symbols) {
      const { initial, maintenance, withOrders } = needs(account, symbol, also);
      initialMargin += initial;
      maintenanceMargin += maintenance;
      initialMarginWithOrders += withOrders;
    }
    const marginEquity = collateralValue + pnl + unrealizedFunding;
    return {
      balanceValue,
      collateralValue,
      portfolioValue: balanceValue + pnl + unrealizedFunding,
      pnl,
      unrealizedFunding,
      initialMargin,
      initialMarginWithOrders,
      maintenanceMargin,
      marginEquity,
      availableMargin: marginEquity - initialMarginWithOrders,
    };
  };

  return {
    clocks,
    margin,
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
      const { marginEquity, maintenanceMargin } = margin(account);
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
    openCost: () =>
      [...contracts.keys()].reduce(
        (sum, symbol) => holders(symbol).reduce((inner, [, { cost }]) => inner + cost, sum),
        0n,
      ),
  };
}
