/** Which pair, for the endpoints that take exactly one. */
export interface PairParams {
  /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
  readonly pair: string;
  /** Needed for pairs of tokenized stocks. */
  readonly asset_class?: 'tokenized_asset';
  /** 1: the answer has modern names. Default: the old ones. */
  readonly assetVersion?: 1;
}
