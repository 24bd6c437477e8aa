import type { Lanes } from './Ledger.ts';

/** A call that waits for its turn. */
export interface Waiting {
  readonly lanes: Lanes;
}

/** Calls in the order in which they came. */
export interface Queue<W extends Waiting> {
  enter(one: W): void;
  /** @returns whether it was there */
  leave(one: W): boolean;
  has(one: W): boolean;
  readonly size: number;
  /**
   * Looks at the first of each kind in the order in which they came: the others of its kind are behind it anyway.
   * `judge` is told whether calls before it keep it from going. A call that waits keeps its pairs' lanes, so that what is asked of a pair keeps its order, and
   * its pool's lane only while that is what it waits for.
   * @returns the first that goes
   */
  next(judge: (one: W, ahead: boolean) => Verdict): W | undefined;
}

/** What is to be done with a call. */
type Verdict = 'goes' | 'waits' | 'waits for its pool';

const kindOf = ({ pool, pairs }: Lanes): string =>
  `${pool ?? ''} ${pairs === 'all' ? '*' : [...pairs].sort().join(' ')}`;

/** Starts empty. */
export function queue<W extends Waiting>(): Queue<W> {
  const kinds = new Map<string, Set<W>>();
  const numbers = new Map<W, number>();
  let last = 0;

  const heads = (): readonly W[] =>
    [...kinds.values()]
      .flatMap(([first]) => first ?? [])
      .sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));

  return {
    enter(one) {
      const kind = kindOf(one.lanes);
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(one));
      numbers.set(one, ++last);
    },
    leave(one) {
      const kind = kindOf(one.lanes);
      const those = kinds.get(kind);
      those?.delete(one);
      if (those?.size === 0) kinds.delete(kind);
      return numbers.delete(one);
    },
    has: (one) => numbers.has(one),
    get size() {
      return numbers.size;
    },
    next(judge) {
      const pools = new Set<string>();
      const pairsTaken = new Set<string>();
      let allTaken = false;
      for (const one of heads()) {
        const { pool, pairs } = one.lanes;
        const behindPair =
          pairs === 'all'
            ? allTaken || pairsTaken.size > 0
            : (allTaken && pairs.length > 0) || pairs.some((pair) => pairsTaken.has(pair));
        const behindPool = pool !== undefined && pools.has(pool);
        const verdict = judge(one, behindPair || behindPool);
        if (verdict === 'goes') return one;
        if (pool !== undefined && (behindPool || verdict === 'waits for its pool')) pools.add(pool);
        if (pairs === 'all') allTaken = true;
        else for (const pair of pairs) pairsTaken.add(pair);
      }
      return undefined;
    },
  };
}
