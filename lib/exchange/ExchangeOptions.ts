import type { AccountOptions } from './AccountOptions.ts';
import type { Clock } from './Clock.ts';

/** What an exchange is made with. */
export interface ExchangeOptions {
  /** Equal seeds give equal orders and trades. A whole number. Default 1. */
  readonly seed?: number;
  /** Market milliseconds for each millisecond of the clock, 1 to 1,000. Default 1. */
  readonly speed?: number;
  /** Pairs by their modern names. Default a list of eight, BTC/USD and ETH/USD among them. */
  readonly symbols?: readonly string[];
  /** Derivatives by their symbols. Default PF_XBTUSD, PF_ETHUSD, PF_SOLUSD and a fixed maturity. */
  readonly contracts?: readonly string[];
  /** Who trades here beside the crowd. Default one account `trader`. */
  readonly accounts?: readonly AccountOptions[];
  /** Are the counters of the matching engine and requests a second on a line watched? Default true. */
  readonly limits?: boolean;
  /**
   * `real`: time goes by itself. `virtual`: it stands still until `advance()`, and begins at 3 November 2026, 09:15:20 UTC,
   * so that equal seeds and equal steps tell the same to the last byte. Default `real`.
   */
  readonly time?: 'real' | 'virtual';
  /** Port to listen on; 0: one that is free. Default 0. */
  readonly port?: number;
  /** Path of a recording to play in place of a market. */
  readonly replay?: string;
  /** How fast a recording plays, frames a second of the clock. Default 64. */
  readonly replayFramesPerSecond?: number;
  /** In place of `time`. Default: the clock of the machine. */
  readonly clock?: Clock;
  /** Milliseconds between heartbeats. Default 1,000. */
  readonly heartbeatMs?: number;
  /** A connection on which a client says nothing for so long is closed, milliseconds. Default 60,000. */
  readonly idleCloseMs?: number;
  /** Traded before it opens, minutes; 720 candles of a minute want 720. Default 800. */
  readonly historyMinutes?: number;
}
