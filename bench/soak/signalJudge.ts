import type { CandleEvent } from '../../lib/client/candleEvents.ts';
import type { Closed } from '../../lib/core/model/Closed.ts';
import type { Cross } from '../../lib/signals/index.ts';
import { crossText, plainCrosses } from '../../spec/support/plainCrosses.ts';

/** What signals were worth. */
interface Verdict {
  readonly told: number;
  /** Told, though what came since the last gap does not account for them. */
  readonly across: number;
  /** Accounted for, and not told. */
  readonly missing: number;
}

/** Holds signals against the candles that they were made of. */
export interface SignalJudge {
  /** Takes a candle, before what is made of it. */
  readonly candle: (event: CandleEvent) => void;
  readonly signal: (cross: Cross<Closed>) => void;
  readonly verdict: () => Verdict;
}

/** @param fast length of the fast mean  @param slow of the slow one */
export function signalJudge(fast: number, slow: number): SignalJudge {
  let candles: readonly CandleEvent[] = [];
  let signals: readonly string[] = [];
  let verdict: Verdict = { told: 0, across: 0, missing: 0 };
  const judge = (): Verdict => {
    const right = plainCrosses(candles, fast, slow);
    verdict = {
      told: verdict.told + signals.length,
      across: verdict.across + signals.filter((text) => !right.includes(text)).length,
      missing: verdict.missing + right.filter((text) => !signals.includes(text)).length,
    };
    candles = [];
    signals = [];
    return verdict;
  };
  return {
    candle(event) {
      if (event.type === 'gap') judge();
      else if (event.type !== 'forming') candles = [...candles, event];
    },
    signal(cross) {
      signals = [...signals, crossText(cross)];
    },
    verdict: judge,
  };
}
