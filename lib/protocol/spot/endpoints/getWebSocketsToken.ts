import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * A token for the private channels of the WebSockets. It has to be used within its time; from then on it
 * lives as long as the line that it opened. Errors of the exchange: `EGeneral:Permission denied`,
 * `EAPI:Invalid key`, `EAPI:Rate limit exceeded`, `EGeneral:Temporary lockout`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-websockets-token
 */
export const getWebSocketsToken = describe({
  name: 'GetWebSocketsToken',
  method: 'POST',
  path: '/0/private/GetWebSocketsToken',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'WebSocket interface - On',
  params: {},
  result: told.object({
    /** A secret. */
    token: told.text,
    /** Seconds within which it has to be used. */
    expires: told.integer,
  }),
});
