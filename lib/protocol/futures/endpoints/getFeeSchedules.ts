import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the fee schedules that were true until 2026-06-22.
 * @deprecated Its fees are no longer true since 2026-06-22: ask Spot TradeVolume with aclass derivatives.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-fee-schedules-v-3
 */
export const getFeeSchedules = describe({
  name: 'GetFeeSchedules',
  method: 'GET',
  path: '/derivatives/api/v3/feeschedules',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  deprecated: 'Its fees are no longer true since 2026-06-22: ask Spot TradeVolume with aclass derivatives.',
  params: {},
  result: told.object({
    ...answered,
    feeSchedules: told.list(
      told.object({
        uid: told.text,
        name: told.text,
        tiers: told.list(
          told.object({
            /** Per cent. */
            makerFee: told.decimal,
            /** Per cent. */
            takerFee: told.decimal,
            /** Volume of 30 days from which it holds, US dollars. */
            usdVolume: told.decimal,
          }),
        ),
      }),
    ),
  }),
});
