// Pure: what a position in a contract needs.
import type { Listing } from '../listings/Listing.ts';
import { quoteUnits } from './money.ts';
import { rounded } from './units.ts';

/** Whole last digits of USD. */
export interface ContractNeeds {
  readonly initial: bigint;
  readonly maintenance: bigint;
}

const nothing: ContractNeeds = { initial: 0n, maintenance: 0n };
const million = 1_000_000n;

/** @param lots not negative  @param mark ticks  @param leverage the most that the account wants; undefined: what the contract allows */
export function contractNeeds(
  listing: Listing,
  lots: bigint,
  mark: number,
  leverage: number | undefined,
): ContractNeeds {
  if (lots === 0n) return nothing;
  const value = quoteUnits(listing, BigInt(mark) * lots);
  const dollars = Number(value / 10_000n);
  const levels = listing.contract?.marginLevels ?? [];
  const level = levels.findLast(({ from }) => dollars >= from) ?? levels[0];
  const wanted = leverage === undefined ? 0 : Math.ceil(1_000_000 / leverage);
  const initial = Math.max(level?.initial ?? 1_000_000, wanted);
  return {
    initial: rounded(value * BigInt(initial), million),
    maintenance: rounded(value * BigInt(level?.maintenance ?? 500_000), million),
  };
}
