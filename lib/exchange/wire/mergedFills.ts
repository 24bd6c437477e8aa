// Pure: finds the trades that belong together.
import type { Fill } from '../house/Fill.ts';

/** Trades that are told as one: under the id of the first, at the time of the last. */
export type Fills = readonly [Fill, ...Fill[]];

/**
 * Trades of one order as taker, one after the other, become one group; all others stay alone.
 * @param fills of one kind of market, oldest first  @param consolidate false: all stay alone
 */
export function mergedFills(fills: readonly Fill[], consolidate: boolean): readonly Fills[] {
  const groups: [Fill, ...Fill[]][] = [];
  for (const fill of fills) {
    const group = groups.at(-1);
    const joins =
      consolidate &&
      group?.[0].orderId === fill.orderId &&
      group[0].liquidity === 'taker' &&
      fill.liquidity === 'taker';
    if (joins) group.push(fill);
    else groups.push([fill]);
  }
  return groups;
}
