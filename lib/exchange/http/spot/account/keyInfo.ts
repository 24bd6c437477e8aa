import type { Inside } from '../../../Inside.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { result } from '../result.ts';

/** What a key and its account are. @see https://docs.kraken.com/api/docs/rest-api/get-api-key-info */
export function keyInfo(inside: Inside): Routes<PrivateAsked> {
  const born = String(Math.floor(inside.house.now() / 1_000_000));
  return {
    GetApiKeyInfo: ({ key, account }) =>
      result({
        api_key_name: account,
        api_key: key.key,
        nonce: inside.spotGate.nonce(key.key),
        nonce_window: key.nonceWindow ?? 0,
        permissions: [...key.permissions],
        iban: account,
        valid_until: '0',
        query_from: '0',
        query_to: '0',
        created_time: born,
        modified_time: born,
        ip_allowlist: [],
        last_used: String(Math.floor(inside.house.now() / 1_000_000)),
      }),
    ListWalletAccounts: ({ account }) =>
      result({
        accounts: [
          {
            account_id: account,
            flags: { user_defined: false, active: true },
            status: 'active',
            type: 'main',
            name: 'Main',
          },
        ],
        cursor: { next: null },
      }),
    GetWebSocketsToken: ({ key }) => {
      const { token, expires } = inside.tokens.issue(key);
      return result({ token, expires });
    },
  };
}
