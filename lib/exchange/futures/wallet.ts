// What the futures wallet of an account holds and needs, as numbers of the wire.

import { usdValue } from '../house/usdValue.ts';
import type { Inside } from '../Inside.ts';
import { assetOf } from '../listings/assetOf.ts';
import type { Exact } from '../wire/Exact.ts';
import { currencyName } from './currencyName.ts';
import { short } from './short.ts';

/** One currency of it. */
interface Purse {
  readonly currency: string;
  readonly quantity: Exact;
  /** US dollars. */
  readonly value: Exact;
  /** After the haircut. */
  readonly collateral: Exact;
  /** Of the currency itself. */
  readonly available: Exact;
  readonly haircut: Exact;
}

/** The sums, US dollars. */
export interface Wallet {
  readonly purses: readonly Purse[];
  readonly initialMargin: Exact;
  readonly initialMarginWithOrders: Exact;
  readonly maintenanceMargin: Exact;
  readonly balanceValue: Exact;
  readonly portfolioValue: Exact;
  readonly collateralValue: Exact;
  readonly pnl: Exact;
  readonly unrealizedFunding: Exact;
  readonly totalUnrealized: Exact;
  readonly availableMargin: Exact;
  readonly marginEquity: Exact;
}

/** Digits of a US dollar. */
const cents = 4;

const usd = (units: bigint): Exact => short(units, cents);

/** What of it can leave: all, or the share of the collateral that no margin needs. */
function free(amount: bigint, available: bigint, collateral: bigint): bigint {
  if (available >= collateral) return amount;
  return available <= 0n || collateral <= 0n ? 0n : (amount * available) / collateral;
}

/** @param account its id */
export function wallet(inside: Inside, account: string): Wallet {
  const sums = inside.house.margin(account);
  const { availableMargin, collateralValue } = sums;
  const purses = [...inside.house.account(account).collateral]
    .filter(([, amount]) => amount !== 0n)
    .map(([asset, amount]): Purse => {
      const { decimals, collateral } = assetOf(asset);
      const value = usdValue(inside.house.pairs, asset, amount);
      const counted = (value * BigInt(collateral)) / 100n;
      return {
        currency: currencyName(asset),
        quantity: short(amount, decimals),
        value: usd(value),
        collateral: usd(counted),
        available: short(free(amount, availableMargin, collateralValue), decimals),
        haircut: short(100 - collateral, 2),
      };
    });
  return {
    purses,
    initialMargin: usd(sums.initialMargin),
    initialMarginWithOrders: usd(sums.initialMarginWithOrders),
    maintenanceMargin: usd(sums.maintenanceMargin),
    balanceValue: usd(sums.balanceValue),
    portfolioValue: usd(sums.portfolioValue),
    collateralValue: usd(collateralValue),
    pnl: usd(sums.pnl),
    unrealizedFunding: usd(sums.unrealizedFunding),
    totalUnrealized: usd(sums.pnl + sums.unrealizedFunding),
    availableMargin: usd(availableMargin),
    marginEquity: usd(sums.marginEquity),
  };
}
