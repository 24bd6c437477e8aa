import type { Depth } from '../../core/model/Depth.ts';

/** What can be subscribed to, with all its parameters. */
export type Topic =
  | { readonly channel: 'ticker'; readonly symbol: string; readonly event_trigger: 'bbo' | 'trades' }
  | { readonly channel: 'book'; readonly symbol: string; readonly depth: Depth }
  | { readonly channel: 'trade'; readonly symbol: string }
  | { readonly channel: 'ohlc'; readonly symbol: string; readonly interval: number }
  /** The venue is named only where it is not the one at home; no pair trades there. */
  | { readonly channel: 'instrument'; readonly execution_venue?: 'bitnomial-exchange' };
