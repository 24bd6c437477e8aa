import type { Tick } from './Tick.ts';

/**
 * One public trade.
 * @see https://docs.kraken.com/api/docs/websocket-v2/trade
 */
export interface Trade extends Tick {
  /** Increases within a symbol. */
  readonly id: number;
  /** The taker's side. */
  readonly side: 'buy' | 'sell';
  /** The taker's order type: `limit` or `market`; a word that is added to them is no reason to lose a trade. */
  readonly orderType: string;
}
