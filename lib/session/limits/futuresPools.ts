import type { CounterRule } from './counter.ts';
import type { WindowRule } from './slidingWindow.ts';

/** The two budgets of Futures. */
interface FuturesPools {
  /** So many within any ten seconds: how the exchange places its windows is not told. */
  readonly derivatives: WindowRule;
  /** A pool that is refilled evenly. */
  readonly history: CounterRule;
}

/** @see https://docs.kraken.com/api/docs/guides/futures-rate-limits */
export const futuresPools: FuturesPools = {
  derivatives: { max: 500, ms: 10_000 },
  history: { max: 100, decay: { points: 100, ms: 600_000 } },
};
