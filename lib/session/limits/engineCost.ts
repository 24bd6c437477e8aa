// Pure: what the matching engine counts.

/** For an order younger than so many seconds, so many points. */
type Ages = readonly (readonly [seconds: number, points: number])[];

/** What asks something of an order that is there. */
export type Touch = 'amend' | 'edit' | 'cancel';

const fixed: Readonly<Record<Touch, number>> = { amend: 1, edit: 1, cancel: 0 };

const ages: Readonly<Record<Touch, Ages>> = {
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

/** In points. @see https://docs.kraken.com/api/docs/guides/spot-ratelimits */
export const engineCost = {
  /** For placing one order. */
  add: 1,
  /** For placing so many at once. */
  batchAdd: (orders: number): number => orders / 2,
  /**
   * For touching an order: the younger it is, the more. A batch of cancels costs the sum of its cancels.
   * @param ageMs since it was placed or last amended, milliseconds
   */
  touch: (touch: Touch, ageMs: number): number =>
    fixed[touch] + (ages[touch].find(([seconds]) => ageMs < seconds * 1_000)?.[1] ?? 0),
} as const;
