import { asked } from '../../asked/asked.ts';

/** What the market data of one pair may be asked for besides. */
export const classAndNames = {
  /** Needed for pairs of tokenized stocks, and only for them. */
  asset_class: asked.oneOf('tokenized_asset'),
  /** 1: the answer has modern names (`BTC/USD`). Default: the old ones. */
  assetVersion: asked.oneOf(1),
} as const;
