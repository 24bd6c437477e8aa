/**
 * What an error is about. `input`: the call itself. `auth`, `permission`, `nonce`: the key. `rate`: too fast.
 * `order`, `funds`, `market`, `funding`, `earn`, `export`: the business of the call. `service`: the exchange is down or
 * busy. `network`: no answer. `protocol`: an answer that is none. `line`, `book`: of WebSockets.
 */
export type Category =
  | 'input'
  | 'auth'
  | 'permission'
  | 'nonce'
  | 'rate'
  | 'order'
  | 'funds'
  | 'market'
  | 'funding'
  | 'earn'
  | 'export'
  | 'service'
  | 'network'
  | 'protocol'
  | 'line'
  | 'book'
  | 'unknown';
