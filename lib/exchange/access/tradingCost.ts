// Pure: what a request costs of the matching engine's counter.
import type { TradingRequest } from './TradingRequest.ts';

/** The younger the order, the dearer it is to touch it: points for an order younger than so many seconds. */
type Ages = readonly (readonly [seconds: number, points: number])[];

const ages: Readonly<Record<'amend' | 'edit' | 'cancel', Ages>> = {
  amend: [
    [5, 3],
    [10, 2],
    [15, 1],
  ],
  edit: [
    [5, 6],
    [10, 5],
    [15, 4],
    [45, 2],
    [90, 1],
  ],
  cancel: [
    [5, 8],
    [10, 6],
    [15, 5],
    [45, 4],
    [90, 2],
    [300, 1],
  ],
};

const fixed = { add: 1, amend: 1, edit: 1, cancel: 0, batchAdd: 0.5 } as const;

const byAge = (steps: Ages, since: number | undefined, now: number): number =>
  since === undefined ? 0 : (steps.find(([seconds]) => now - since < seconds * 1_000_000)?.[1] ?? 0);

/** @param now microseconds since 1970 @see https://docs.kraken.com/api/docs/guides/spot-ratelimits */
export function tradingCost(request: TradingRequest, now: number): number {
  switch (request.type) {
    case 'add':
      return fixed.add;
    case 'batchAdd':
      return fixed.batchAdd * request.orders;
    case 'batchCancel':
      return request.since.reduce<number>((sum, since) => sum + byAge(ages.cancel, since, now), 0);
    case 'amend':
    case 'edit':
    case 'cancel':
      return fixed[request.type] + byAge(ages[request.type], request.since, now);
  }
}
