// What a contract is worth and what it costs to hold: mark price and funding. Money comes in elsewhere.
import type { SymbolMarket } from '../market/symbolMarket.ts';

const hour = 3_600_000_000;

/** How fast the mark price follows the book, a share of the way each step. */
const follows = 0.05;

/** The clock of one contract. */
export interface ContractClock {
  /** Ticks. */
  readonly mark: () => number;
  /** Billionths an hour: what is paid at the next hour, and what that would be if now counted for all of it. */
  readonly rate: () => number | undefined;
  readonly predicted: () => number | undefined;
  /** Microseconds since 1970. */
  readonly nextAt: () => number | undefined;
  /** Rates that were paid, oldest first, the last 1,000. */
  readonly paid: () => readonly { readonly at: number; readonly rate: number; readonly index: number }[];
  /** After a step of its market. */
  look(): void;
  /** @param at microseconds since 1970  @returns the rate where an hour is over, billionths */
  pass(at: number): number | undefined;
}

/** @param at microseconds since 1970 */
export function contractClock(pair: SymbolMarket, at: number): ContractClock {
  const { contract } = pair.listing;
  const coefficient = contract?.fundingCoefficient;
  const most = (contract?.maxFundingRate ?? 0) * 1_000;
  const paid: { readonly at: number; readonly rate: number; readonly index: number }[] = [];
  let basis = 0;
  let [sum, looks] = [0, 0];
  let rate = 0;
  let nextAt = (Math.floor(at / hour) + 1) * hour;

  const bounded = (premium: number): number =>
    Math.round(Math.max(-most, Math.min(most, (premium * 1e9) / (coefficient ?? 24))));
  const meanRate = (): number => bounded(looks === 0 ? basis / pair.index() : sum / looks);
  const ifPaid = <T>(value: T): T | undefined => (coefficient === undefined ? undefined : value);

  return {
    mark: () => Math.max(1, Math.round(pair.index() + basis)),
    rate: () => ifPaid(rate),
    predicted: () => ifPaid(meanRate()),
    nextAt: () => ifPaid(nextAt),
    paid: () => paid,
    look() {
      const [bid, ask] = [pair.bids.levels()[0], pair.asks.levels()[0]];
      if (bid === undefined || ask === undefined) return;
      basis += follows * ((bid.price + ask.price) / 2 - pair.index() - basis);
      sum += basis / pair.index();
      looks += 1;
    },
    pass(now) {
      if (coefficient === undefined || now < nextAt) return undefined;
      const due = rate;
      rate = meanRate();
      [sum, looks] = [0, 0];
      paid.push({ at: nextAt, rate: due, index: pair.index() });
      if (paid.length > 1_000) paid.shift();
      nextAt += hour;
      return due;
    },
  };
}
