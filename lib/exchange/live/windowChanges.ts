import type { Touch } from '../engine/bookSide.ts';
import type { RestingLevel } from '../market/RestingLevel.ts';

/**
 * What an observer of the best levels has to be told after a step: what changed, what is gone, and what came into
 * the window because others left it. What was pushed out of it is not told: the observer cuts it off.
 * A price that changed several times is told twice, so that an observer who does not let the last one win is found out.
 * @param before the window before  @param after the window now; both best first  @param sign 1 for asks, -1 for bids
 */
export function windowChanges(
  before: readonly RestingLevel[],
  after: readonly RestingLevel[],
  touched: ReadonlyMap<number, Touch>,
  sign: 1 | -1,
): readonly RestingLevel[] {
  const changes: RestingLevel[] = [];
  const tell = (level: RestingLevel, path: readonly bigint[] | undefined): void => {
    const earlier = path?.at(-2);
    if (earlier !== undefined) changes.push({ price: level.price, qty: earlier });
    changes.push(level);
  };
  for (const { price } of before) {
    const path = touched.get(price)?.path;
    if (path?.at(-1) === 0n) tell({ price, qty: 0n }, path);
  }
  // both are in one order: walk them together
  let at = 0;
  for (const level of after) {
    while (sign * ((before[at]?.price ?? level.price) - level.price) < 0) at += 1;
    const same = before[at];
    if (same?.price !== level.price || same.qty !== level.qty) tell(level, touched.get(level.price)?.path);
  }
  return changes;
}
