import type { Clock } from './Clock.ts';

/** What an exchange is made with. */
export interface ExchangeOptions {
  /** Equal seeds give equal orders and trades. A whole number. Default 1. */
  readonly seed?: number;
  /** Market milliseconds for each millisecond of the clock, 1 to 1,000. Default 1. */
  readonly speed?: number;
  /** Pairs by their modern names. Default a list of eight, BTC/USD and ETH/USD among them. */
  readonly symbols?: readonly string[];
  /** Path of a recording to play in place of a market. */
  readonly replay?: string;
  /** How fast a recording plays, frames a second of the clock. Default 64. */
  readonly replayFramesPerSecond?: number;
  /** Default: the clock of the machine. */
  readonly clock?: Clock;
  /** Milliseconds between heartbeats. Default 1,000. */
  readonly heartbeatMs?: number;
  /** A connection on which a client says nothing for so long is closed, milliseconds. Default 60,000. */
  readonly idleCloseMs?: number;
  /** Traded before it opens, minutes; 720 candles of a minute want 720. Default 800. */
  readonly historyMinutes?: number;
}
