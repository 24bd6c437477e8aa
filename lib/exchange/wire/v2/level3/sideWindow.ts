// What an observer of the best levels of one side is told of single orders.
import type { BookSide } from '../../../engine/bookSide.ts';
import type { Random } from '../../../market/random.ts';
import type { Level3Entry } from './level3Frame.ts';
import type { SeenOrder } from './SeenOrder.ts';
import type { Stamps } from './stamps.ts';

/** A side as its observers have it. */
export interface SideWindow {
  /** As it was last told, best level first, each with its queue. */
  readonly told: () => readonly (readonly SeenOrder[])[];
  /** What changed since the last time, to be told. */
  step(): readonly Level3Entry[];
}

function shuffled<T>(items: readonly T[], chance: Random): readonly T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    const [one, two] = [mixed[at], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[at] = two;
    mixed[other] = one;
  }
  return mixed;
}

/** @param depth price levels  @param chance for the order in which a level that comes into view is told */
export function sideWindow(side: BookSide, depth: number, stamps: Stamps, chance: Random): SideWindow {
  const look = (): readonly (readonly SeenOrder[])[] => side.levels().slice(0, depth).map(stamps);
  let told = look();
  /** Changes that happened before anybody looked. */
  let old = side.changes().length;

  return {
    told: () => told,
    step() {
      const before = new Set(told.map(([first]) => first?.price));
      told = look();
      const stamped = new Map(told.flat().map((order) => [order.id, order.stamp]));
      const prices = new Set(told.map(([first]) => first?.price));
      const resting = new Set(side.levels().map(({ price }) => price));
      // what was pushed out of view is not told of: the observer cuts it off
      const known = (price: number): boolean =>
        before.has(price) && (prices.has(price) || !resting.has(price));
      const changed = side
        .changes()
        .slice(old)
        .filter(({ price }) => known(price))
        .map(({ event, id, price, qty, at }): Level3Entry => {
          const stamp = event === 'add' ? stamped.get(id) : undefined;
          return { event, id, price, qty, stamp: stamp ?? BigInt(at) * 1_000n };
        });
      old = 0;
      const entered = told
        .filter(([first]) => !before.has(first?.price))
        .flatMap((orders) => shuffled(orders, chance))
        .map((order): Level3Entry => ({ event: 'add', ...order }));
      return [...changed, ...entered];
    },
  };
}
