import { type DecayingCount, decayingCount } from './decayingCount.ts';
import type { Tier } from './Tier.ts';
import type { TradingRequest } from './TradingRequest.ts';
import { tradingCost } from './tradingCost.ts';
import { tradingTiers } from './tradingTiers.ts';

/** Whether the matching engine takes a request, and the pair's counter after it. */
type TradingAdmission =
  | { readonly type: 'admitted'; readonly count: number }
  | {
      readonly type: 'refused';
      readonly error: 'EOrder:Rate limit exceeded' | 'EOrder:Orders limit exceeded';
      readonly count: number;
    };

/** The counters of one account, one for each pair, whichever way its requests come. */
export interface TradingCounter {
  /**
   * To be asked before all other checks: requests that are refused, here or later, count too.
   * @param of.now microseconds since 1970
   * @param of.open the account's open orders of this pair before the request
   */
  charge(
    symbol: string,
    request: TradingRequest,
    of: { readonly now: number; readonly open: number },
  ): TradingAdmission;
  /** The counter of a pair: `ratecount` of the wire. */
  count(symbol: string, now: number): number;
  /** `maxratecount` of the wire. */
  readonly threshold: number;
}

const added = (request: TradingRequest): number => {
  if (request.type === 'add') return 1;
  return request.type === 'batchAdd' ? request.orders : 0;
};

/** Starts with every counter at zero. */
export function tradingCounter(tier: Tier): TradingCounter {
  const { threshold, openOrders, decay } = tradingTiers[tier];
  const counters = new Map<string, DecayingCount>();
  return {
    threshold,
    charge(symbol, request, { now, open }) {
      const counter = counters.get(symbol) ?? decayingCount(decay);
      counters.set(symbol, counter);
      const count = counter.add(tradingCost(request, now), now);
      // whoever is above may always get rid of orders at once
      if (count > threshold && request.type !== 'batchCancel')
        return { type: 'refused', error: 'EOrder:Rate limit exceeded', count };
      const more = added(request);
      return more > 0 && open + more > openOrders
        ? { type: 'refused', error: 'EOrder:Orders limit exceeded', count }
        : { type: 'admitted', count };
    },
    count: (symbol, now) => counters.get(symbol)?.read(now) ?? 0,
  };
}
