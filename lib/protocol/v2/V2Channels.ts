import type { Bar } from '../../core/model/Bar.ts';
import type { BookChange } from '../../core/model/BookChange.ts';
import type { Depth } from '../../core/model/Depth.ts';
import type { Instruments } from '../../core/model/Instruments.ts';
import type { Interval } from '../../core/model/Interval.ts';
import type { Ticker } from '../../core/model/Ticker.ts';
import type { Trade } from '../../core/model/Trade.ts';

/**
 * The public channels of WebSocket V2: what can be asked for, and what comes.
 * @see https://docs.kraken.com/api/docs/websocket-v2/ticker
 */
export interface V2Channels {
  ticker: {
    readonly topic: {
      readonly channel: 'ticker';
      readonly symbol: string;
      /** An update for each trade, or for each change of the best bid or ask. */
      readonly trigger: 'trades' | 'bbo';
    };
    readonly message: Ticker;
  };
  book: {
    readonly topic: { readonly channel: 'book'; readonly symbol: string; readonly depth: Depth };
    readonly message: BookChange;
  };
  trade: {
    readonly topic: { readonly channel: 'trade'; readonly symbol: string };
    readonly message: readonly Trade[];
  };
  ohlc: {
    readonly topic: { readonly channel: 'ohlc'; readonly symbol: string; readonly interval: Interval };
    readonly message: readonly Bar[];
  };
  instrument: {
    readonly topic: { readonly channel: 'instrument' };
    readonly message: Instruments;
  };
}
