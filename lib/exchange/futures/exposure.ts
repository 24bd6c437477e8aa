// How much an account has at stake in contracts, as numbers of the wire.
import { quoteUnits } from '../house/money.ts';
import type { Inside } from '../Inside.ts';
import type { Exact } from '../wire/Exact.ts';
import { listingOf } from './listingOf.ts';
import { loose } from './loose.ts';
import { short } from './short.ts';

interface Exposure {
  /** Of all positions at their mark prices, long or short, US dollars. */
  readonly size: Exact;
  /** That size in terms of the margin equity; zero where there is none. */
  readonly leverage: Exact;
}

const abs = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

/** @param account its id */
export function exposure(inside: Inside, account: string): Exposure {
  const { house } = inside;
  const size = [...house.account(account).contracts.keys()].reduce((sum, symbol) => {
    const one = house.position(account, symbol);
    return one === undefined
      ? sum
      : sum + quoteUnits(listingOf(inside, symbol), BigInt(one.mark) * abs(one.size));
  }, 0n);
  const { marginEquity } = house.margin(account);
  return {
    size: short(size, 4),
    leverage: loose(marginEquity > 0n ? Number(size) / Number(marginEquity) : 0),
  };
}
