import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * The clock of the server. Errors of the exchange: `EGeneral:Too many requests`, `EService:Unavailable`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-server-time
 */
export const time = describe({
  name: 'Time',
  method: 'GET',
  path: '/0/public/Time',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {},
  result: told.object({
    /** Seconds since 1970. */
    unixtime: told.integer,
    /** The same in words; its year has two digits. */
    rfc1123: told.text,
  }),
});

/** The clock of the exchange. */
export type TimeResult = ReturnType<typeof time.decode>;
