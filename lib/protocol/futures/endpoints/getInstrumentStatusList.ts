import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { contractType } from '../rules/contractType.ts';
import { answered } from '../shapes/answered.ts';
import { instrumentStatus } from '../shapes/instrumentStatus.ts';

/**
 * Tells of all markets whether their price is out of place or unusually restless.
 * Errors of the exchange: `invalidArgument`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/instruments-status
 */
export const getInstrumentStatusList = describe({
  name: 'GetInstrumentStatusList',
  method: 'GET',
  path: '/derivatives/api/v3/instruments/status',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Kinds of markets. Default: all futures, no options. */
    contractType,
  },
  result: told.object({
    ...answered,
    instrumentStatus: told.list(told.object(instrumentStatus)),
  }),
});
