/**
 * What to do. `fatal`: stop, it is the key or the account. `fix`: change the call. `nonce`: once more, with a fresh
 * nonce. `rate`: wait for the counter. `wait`: until the market's mode changes. `sync`: look up what is true, then
 * decide. `backoff`: again later and later; what changes something only after a look.
 */
export type Reaction = 'fatal' | 'fix' | 'nonce' | 'rate' | 'wait' | 'sync' | 'backoff';
