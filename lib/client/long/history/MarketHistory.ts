import type { Observable } from 'rxjs';
import type { Closed } from '../../../core/model/Closed.ts';
import type { Interval } from '../../../core/model/Interval.ts';
import type { Trade } from '../../../core/model/Trade.ts';
import type { Moment } from './Moment.ts';

/** From when until when, and how fast. */
export interface Range {
  readonly since: Moment;
  /** What is of this moment is not in it. Default, and at the latest: now, by the exchange's clock, in whole seconds. */
  readonly until?: Moment;
  /** Between the beginnings of two calls, milliseconds, over all histories of a client. Default 1,000. */
  readonly everyMs?: number;
}

/** Trades that came. */
export interface TradesTold {
  readonly type: 'trades';
  /** Oldest first; may be none. */
  readonly trades: readonly Trade[];
  /** How far it is, from 0 to 1, by time. Only the last value has 1. */
  readonly progress: number;
}

/** Candles that came. */
export interface CandlesTold {
  readonly type: 'candles';
  /** Oldest first; may be none. */
  readonly candles: readonly Closed[];
  /** How far it is, from 0 to 1, by time. Only the last value has 1. */
  readonly progress: number;
}

/** Longer history than one call has. Errors of calls pass on, after their tries. */
export interface MarketHistory {
  /**
   * All public trades of a pair, in order, none twice: a thousand with each call.
   * @throws {InputError} (in the stream) a moment can not be
   */
  trades(symbol: string, range: Range): Observable<TradesTold>;
  /**
   * Candles that lie whole between two moments. The latest 720 are the exchange's own, older ones are made of trades.
   * @param interval one that the exchange keeps, or milliseconds: those are made of trades all
   * @param range.empty an interval without a trade: `fill` (default) has a candle as the exchange has it, all prices the
   * close before, volume and vwap zero; `skip` has none. Before the first trade there are none.
   * @throws {InputError} (in the stream) a moment or the interval can not be
   */
  candles(
    symbol: string,
    interval: Interval | number,
    range: Range & { readonly empty?: 'fill' | 'skip' },
  ): Observable<CandlesTold>;
}
