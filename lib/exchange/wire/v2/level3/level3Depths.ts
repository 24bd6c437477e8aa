import type { Level3Topic } from './Level3Topic.ts';

/** What may be asked for, and what it costs of the points of a second. */
export const level3Depths: ReadonlyMap<
  unknown,
  { readonly depth: Level3Topic['depth']; readonly cost: number }
> = new Map([
  [10, { depth: 10, cost: 5 }],
  [100, { depth: 100, cost: 25 }],
  [1000, { depth: 1000, cost: 100 }],
]);
