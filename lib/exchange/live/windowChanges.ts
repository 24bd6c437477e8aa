import type { Touch } from '../engine/bookSide.ts';
import type { RestingLevel } from '../market/RestingLevel.ts';

/**
 * What an observer of the best levels has to be told after a step: what changed, what is gone, and what came into
 * the window because others left it. What was pushed out of it is not told: the observer cuts it off.
 * A price that changed several times is told twice, so that an observer who does not let the last one win is found out.
 * @param before the window before, lots by price  @param after the window now
 */
export function windowChanges(
  before: ReadonlyMap<number, bigint>,
  after: readonly RestingLevel[],
  touched: ReadonlyMap<number, Touch>,
): readonly RestingLevel[] {
  const now = new Map(after.map(({ price, qty }) => [price, qty]));
  const gone = [...before.keys()].filter((price) => touched.get(price)?.path.at(-1) === 0n);
  const changed = after.filter(({ price, qty }) => before.get(price) !== qty).map(({ price }) => price);
  return [...gone, ...changed].flatMap((price) => {
    const qty = now.get(price) ?? 0n;
    const earlier = touched.get(price)?.path.at(-2);
    return [...(earlier === undefined ? [] : [{ price, qty: earlier }]), { price, qty }];
  });
}
