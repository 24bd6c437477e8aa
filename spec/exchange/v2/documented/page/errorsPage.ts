import { is } from '../is.ts';
import type { Members, Shape } from '../Shape.ts';
import type { Described } from '../tracing.ts';
import { answered } from './answered.ts';

interface Words {
  /** What brings them about. */
  readonly by: string;
  /** The whole of them. */
  readonly words: RegExp;
  /** Default: `subscribe`; undefined: there was none to be said back. */
  readonly method?: Shape | undefined;
  readonly more?: Members;
}

const own = 'Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com';
const market = 'Public market data subscriptions are unavailable on this endpoint. Try ws.kraken.com';

const subscribe = is.oneOf('subscribe');
const add = is.oneOf('add_order');
const tied: Members = { symbol: is.words };
const channel = (name: string): Members => ({ channel: is.oneOf(name) });
const refusedChannel = (name: string): Members => ({ ...channel(name), status: is.oneOf('error') });

/** Section 5 of the page: the words in their order, and what stands beside them. The first that fit count. */
const table: readonly Words[] = [
  {
    by: 'a topic again',
    words: /^Already subscribed$/,
    more: { 'symbol?': is.words, 'channel?': is.oneOf('executions') },
  },
  {
    by: 'another interval of a symbol',
    words: /^Already subscribed to one ohlc interval on this symbol$/,
    more: tied,
  },
  {
    by: 'unsubscribe for what is not held: the method is the wrong one',
    words: /^Subscription Not Found$/,
    more: { 'symbol?': is.words, 'channel?': is.oneOf('balances') },
  },
  { by: '"symbol":["XBT/USD"]', words: /^Currency pair not supported \S+$/, more: tied },
  { by: '"symbol":["*"]', words: /^Currency pair not in ISO 4217-A3 format \S+$/, more: tied },
  { by: 'no symbol; or status', words: /^Symbol\(s\) not found$/ },
  { by: '"channel":"weather"', words: /^Subscription name invalid$/ },
  { by: '"depth":11', words: /^Subscription depth not supported$/ },
  { by: '"interval":"1"', words: /^Subscription ohlc interval must be an integer$/ },
  { by: '"interval":2', words: /^Subscription ohlc interval not supported$/ },
  { by: 'no method', words: /^Event\(s\) not found$/, method: undefined },
  { by: '"method":"dance"', words: /^Unsupported event$/, method: is.oneOf('dance') },
  {
    by: 'private work without a token',
    words: /^Token\(s\) not found$/,
    method: is.oneOf('subscribe', 'cancel_all'),
  },
  { by: 'a member that is none', words: /^Unsupported field: '\w+'$/ },
  {
    by: 'a parameter that is none; params of a ping',
    words: /^Unsupported field: '\w+' for the given msg type: \w+$/,
    method: is.oneOf('subscribe', 'ping', 'add_order'),
  },
  { by: 'a number as text', words: /^[A-Z]\w+ field must be a number_float$/, method: add },
  { by: 'no price', words: /price\(s\) not found$/, method: add },
  { by: 'params that are none', words: /^Malformed request$/ },
  { by: 'too much at once; other sources have it bare: {"Error":"..."}', words: /^Exceeded msg rate$/ },
  {
    by: 'more single orders than a second has points for',
    words: /^Rate limit for snapshot requests exceeded$/,
    more: { ...tied, ...refusedChannel('level3') },
  },
  {
    by: 'private work on the public host',
    words: new RegExp(`^${own}$`),
    method: is.oneOf('subscribe', 'add_order'),
  },
  { by: 'a public channel on the private host', words: new RegExp(`^${market}$`) },
  { by: 'a bad token', words: /^ESession:Invalid session$/, more: refusedChannel('executions') },
  { by: 'a bad token of an order', words: /^EAPI:Invalid token$/, method: add },
  { by: 'a key that may not', words: /^EGeneral:Permission denied$/, method: add },
  { by: 'an order as it can not be', words: /^EGeneral:Invalid arguments:\w+$/, method: add },
  { by: 'a deadline too near', words: /^EService:Deadline elapsed$/, method: add },
  { by: 'an order, and cancels alone are on', words: /^EService:Market in cancel_only mode$/, method: add },
  {
    by: 'an order that takes, and makers alone are on',
    words: /^EService:Market in post_only mode$/,
    method: add,
  },
  { by: 'more than there is: the example of the page', words: /^EOrder:Insufficient funds$/, method: add },
  { by: 'too little', words: /^EOrder:Order minimum not met$/, method: add },
  { by: 'worth too little', words: /^EOrder:Cost minimum not met$/, method: add },
  { by: 'a price between two ticks', words: /^EOrder:Invalid price$/, method: add },
  { by: 'nothing to reduce', words: /^EOrder:Reduce only:No position exists$/, method: add },
  {
    by: 'an order that is not there',
    words: /^EOrder:Unknown order$/,
    method: is.oneOf('amend_order', 'edit_order', 'cancel_order', 'batch_cancel'),
  },
  { by: 'an amend that changes nothing', words: /No amendable parameters/, method: is.oneOf('amend_order') },
];

/** Section 5 of the page: what is said against a request, flat, by its words. */
export const errorsPage: Readonly<Record<string, Described & { readonly words: RegExp }>> =
  Object.fromEntries(
    table.map(({ by, words, more, ...rest }) => {
      const method = 'method' in rest ? rest.method : subscribe;
      const told = answered.refused(
        is.like(String(words), words),
        method === undefined ? {} : { method },
        more,
      );
      const name = words.source.replace(/[\\^$]/g, '').replace(/[SwZ]\+/g, '...');
      return [`5 ${name}`, { by, told, words }];
    }),
  );
