// Pure: names under which secrets travel.

const secrets: ReadonlySet<string> = new Set([
  ...['token', 'wstoken', 'websocketstoken', 'apikey', 'apisecret', 'apisign', 'secret', 'privatekey'],
  ...['authent', 'authorization', 'signature', 'sign', 'signedchallenge', 'nonce', 'otp', 'password'],
]);

/** However it is written: `api_key`, `apiKey` and `API-Key` are one. */
export const isSecret = (name: string): boolean => secrets.has(name.toLowerCase().replace(/[^a-z]/g, ''));
