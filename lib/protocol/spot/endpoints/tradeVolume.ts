import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { feeTier } from '../shapes/feeTier.ts';

/**
 * The volume of 30 days and the fees that follow from it, of spot pairs and derivatives. The body is JSON,
 * so that derivatives can be asked. Since 2026-06-22 the only true source of Futures fees.
 * Errors of the exchange: EQuery:Unknown asset pair, EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/get-trade-volume
 */
export const tradeVolume = describe({
  name: 'TradeVolume',
  method: 'POST',
  path: '/0/private/TradeVolume',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  body: 'json',
  permission: 'Funds permissions - Query',
  params: {
    /** Names of pairs, or markets with their classes: `[{ asset: 'PF_XBTUSD', aclass: 'derivatives' }]`. Without it no fees are told. */
    pair: asked.either(
      asked.names('names of pairs, divided by commas'),
      asked.list(asked.object({ asset: asked.required(asked.text), aclass: asked.required(asked.text) })),
    ),
    /** Also `schedules`. Default false. */
    fee_schedule: asked.flag,
    ...rebaseMultiplier,
  },
  result: told.object({
    /** What volumes are counted in. */
    currency: told.text,
    asset_class: told.optional(told.text),
    volume: told.decimal,
    /** What the tier follows from. */
    inputs: told.optional(
      told.object({
        domain_spot_volume_30d: told.optional(told.decimal),
        domain_futures_volume_30d: told.optional(told.decimal),
        domain_assets_on_platform: told.optional(told.decimal),
      }),
    ),
    /** Of takers, and of makers too where a pair is not among `fees_maker`. */
    fees: told.optional(told.record(feeTier)),
    fees_maker: told.optional(told.record(feeTier)),
    volume_subaccounts: told.optional(told.list(told.object({ iiban: told.text, volume: told.decimal }))),
    schedules: told.optional(
      told.list(
        told.object({
          pair: told.text,
          class: told.optional(told.text),
          tiers: told.list(
            told.object({
              /** Percent. */
              maker_fee: told.decimal,
              /** Percent. */
              taker_fee: told.decimal,
              min_spot_volume: told.optional(told.decimal),
              min_futures_volume: told.optional(told.decimal),
              min_assets_on_platform: told.optional(told.decimal),
              /** The one that is charged now. */
              active: told.optional(told.flag),
            }),
          ),
        }),
      ),
    ),
  }),
});
