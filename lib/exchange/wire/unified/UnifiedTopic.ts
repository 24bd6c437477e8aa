import type { Depth } from '../../../core/model/Depth.ts';
import type { Level3Topic } from '../v2/level3/Level3Topic.ts';

/** What candles are made of. */
export type TickType = 'trade' | 'mark' | 'spot';

/** What can be subscribed to in public, with all its parameters. The class of assets is always derivatives. */
export type UnifiedTopic =
  | { readonly channel: 'ticker' | 'trade'; readonly symbol: string }
  | { readonly channel: 'book'; readonly symbol: string; readonly depth: Depth }
  | {
      readonly channel: 'ohlc';
      readonly symbol: string;
      /** Minutes. */
      readonly interval: number;
      readonly tick_type: TickType;
    }
  | { readonly channel: 'instrument' }
  | ({ readonly channel: 'level3' } & Level3Topic);
