import type { Decimal } from '../../../core/model/Decimal.ts';

/** From a traded volume on, percent: integers are numbers, all others keep their digits as text. */
type FeeStep = readonly [volume: number | Decimal, percent: number | Decimal];

/**
 * One tradable pair. Which members come is chosen by `info` (all of them by default), so none is certain;
 * `pairsOf` reads those that trading needs. What the exchange tells beyond these passes through.
 */
export interface AssetPairResult {
  readonly altname?: string;
  /** `XBT/USD`: the old names. */
  readonly wsname?: string;
  readonly aclass_base?: string;
  readonly base?: string;
  readonly aclass_quote?: string;
  readonly quote?: string;
  /** `international`, `bitnomial_exchange`. */
  readonly execution_venue?: string;
  /** @deprecated by the exchange */
  readonly lot?: string;
  /** Decimals of a price. */
  readonly pair_decimals?: number;
  /** Decimals of a cost. */
  readonly cost_decimals?: number;
  /** Decimals of a quantity. */
  readonly lot_decimals?: number;
  readonly lot_multiplier?: number;
  readonly leverage_buy?: readonly number[];
  readonly leverage_sell?: readonly number[];
  /** Taker fees; may be empty: fees of an account are told elsewhere. */
  readonly fees?: readonly FeeStep[];
  /** Maker fees, likewise. */
  readonly fees_maker?: readonly FeeStep[];
  readonly fee_volume_currency?: string;
  /** Margin level, percent. */
  readonly margin_call?: number;
  /** Margin level, percent. */
  readonly margin_stop?: number;
  readonly margin_level?: number;
  /** Least quantity, base currency. */
  readonly ordermin?: Decimal;
  /** Least cost, quote currency. */
  readonly costmin?: Decimal;
  /** Price increment. */
  readonly tick_size?: Decimal;
  /** `online`, `cancel_only`, `post_only`, `limit_only`, `reduce_only`. */
  readonly status?: string;
  /** Base currency. */
  readonly long_position_limit?: number;
  /** Base currency. */
  readonly short_position_limit?: number;
}
