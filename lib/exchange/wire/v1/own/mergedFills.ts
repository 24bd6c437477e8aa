// Pure: finds the trades that belong together.
import type { Fill } from '../../../house/Fill.ts';

/** Trades of one order as taker, one after the other, become one group; all others stay alone. Oldest first. */
export function mergedFills(fills: readonly Fill[]): readonly (readonly [Fill, ...Fill[]])[] {
  const groups: [Fill, ...Fill[]][] = [];
  for (const fill of fills) {
    const group = groups.at(-1);
    const joins =
      group?.[0].orderId === fill.orderId && group[0].liquidity === 'taker' && fill.liquidity === 'taker';
    if (joins) group.push(fill);
    else groups.push([fill]);
  }
  return groups;
}
