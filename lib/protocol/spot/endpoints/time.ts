import type { Endpoint } from '../../Endpoint.ts';
import { fields } from '../../fields.ts';
import type { NoParams } from '../../NoParams.ts';
import { checkParams } from '../checkParams.ts';

/** The clock of the exchange. */
export interface TimeResult {
  /** Seconds since 1970. */
  readonly unixtime: number;
  /** The same in words; its year has two digits. */
  readonly rfc1123: string;
}

function decode(result: unknown): TimeResult {
  const told = fields(result, 'Time');
  told.integer('unixtime');
  told.text('rfc1123');
  return result as TimeResult;
}

/**
 * Server clock. Errors of the exchange: `EGeneral:Too many requests`, `EService:Unavailable`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-server-time
 */
export const time: Endpoint<NoParams, TimeResult> = {
  name: 'Time',
  method: 'GET',
  path: '/0/public/Time',
  auth: false,
  safe: true,
  encode: (params) => checkParams('Time', {}, params),
  decode,
};
