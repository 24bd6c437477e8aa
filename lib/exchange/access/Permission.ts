/** What a Spot key may do, as GetApiKeyInfo names it. */
export type Permission =
  | 'query-funds'
  | 'add-funds'
  | 'withdraw-funds'
  | 'earn-funds'
  | 'query-open-trades'
  | 'query-closed-trades'
  | 'modify-trades'
  | 'close-trades'
  | 'query-ledger'
  | 'export-data'
  | 'create-ws-token'
  | 'add-withdraw-address'
  | 'update-withdraw-address';
