import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { keyAccesses } from '../words/keyAccesses.ts';

/**
 * Tells what the key in use may do: a way to check it.
 * Errors of the exchange: status 401 with an error such as `api_key_not_found`.
 * Permission: any futures key.
 * @see https://docs.kraken.com/api/docs/futures-api/auth/check-v-3-api-key
 */
export const checkApiKey = describe({
  name: 'CheckApiKey',
  method: 'GET',
  path: '/api/auth/v1/api-keys/v3/check',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  answer: 'bare',
  permission: 'any futures key',
  params: {},
  result: told.object({
    apiKey: told.text,
    accountUid: told.text,
    iiban: told.orNull(told.text),
    /** RFC 3339. */
    createdAt: told.text,
    permissions: told.object({ general: told.word(...keyAccesses), transfer: told.word(...keyAccesses) }),
    allowedCidrBlock: told.orNull(told.text),
    /** Addresses that the key may be used from; empty: from all. */
    allowedCidrBlocks: told.list(told.text),
  }),
});
