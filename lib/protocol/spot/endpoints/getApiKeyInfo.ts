import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { keyPermissions } from '../words/keyPermissions.ts';

/**
 * Name, permissions, limits and nonce of the key that asks: a good first call to see whether a key works.
 * Names come with underscores or in camel case, so each has two places.
 * Errors of the exchange: EAPI:Invalid key, EAPI:Invalid signature, EAPI:Invalid nonce.
 * Permission: None.
 * @see https://docs.kraken.com/api/docs/rest-api/get-api-key-info
 */
export const getApiKeyInfo = describe({
  name: 'GetApiKeyInfo',
  method: 'POST',
  path: '/0/private/GetApiKeyInfo',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'None',
  params: {},
  result: told.object({
    api_key_name: told.optional(told.text),
    apiKeyName: told.optional(told.text),
    api_key: told.optional(told.text),
    apiKey: told.optional(told.text),
    /** The last one that was taken. */
    nonce: told.optional(told.text),
    /** How far behind the last nonce one may be. */
    nonce_window: told.optional(told.integer),
    nonceWindow: told.optional(told.integer),
    permissions: told.list(told.word(...keyPermissions)),
    /** Public id of the account. */
    iban: told.optional(told.text),
    valid_until: told.optional(told.text),
    validUntil: told.optional(told.text),
    /** Where the history that the key can see begins. */
    query_from: told.optional(told.text),
    queryFrom: told.optional(told.text),
    /** Where the history that the key can see ends. */
    query_to: told.optional(told.text),
    queryTo: told.optional(told.text),
    created_time: told.optional(told.text),
    createdTime: told.optional(told.text),
    modified_time: told.optional(told.text),
    modifiedTime: told.optional(told.text),
    /** Addresses that it may be used from. */
    ip_allowlist: told.optional(told.list(told.text)),
    ipAllowlist: told.optional(told.list(told.text)),
    last_used: told.optional(told.text),
    lastUsed: told.optional(told.text),
  }),
});
