/**
 * The trading mode of the exchange.
 * @see https://docs.kraken.com/api/docs/websocket-v2/status
 */
export interface SystemStatus {
  readonly system: 'online' | 'maintenance' | 'cancel_only' | 'post_only';
  /** Service version, where told. */
  readonly version?: string;
}
