import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Assets with their decimals, their worth as collateral and whether they can be moved, by the exchange's
 * keys: old ones such as `XXBT` and `ZUSD`, plain ones for newer assets. Errors of the exchange:
 * `EQuery:Unknown asset`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-asset-info
 */
export const assets = describe({
  name: 'Assets',
  method: 'GET',
  path: '/0/public/Assets',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Names, divided by commas, or a list of them. Default all. */
    asset: asked.names('names of assets, divided by commas'),
    /** Default `currency`. */
    aclass: asked.oneOf('currency', 'tokenized_asset'),
    /** 1: the answer has modern names (`BTC`). Default: the old ones. */
    assetVersion: asked.oneOf(1),
  },
  result: told.record(
    told.object({
      aclass: told.text,
      /** The short name: `XBT`. */
      altname: told.text,
      /** Those of balances. */
      decimals: told.integer,
      /** Those that the exchange shows. */
      display_decimals: told.integer,
      /** Part of the value that counts as collateral, 0 to 1. */
      collateral_value: told.optional(told.decimal),
      margin_rate: told.optional(told.decimal),
      /** Which way it can be moved. */
      status: told.optional(
        told.word('enabled', 'deposit_only', 'withdrawal_only', 'funding_temporarily_disabled'),
      ),
    }),
  ),
});
