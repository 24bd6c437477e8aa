import { is } from '../../../v2/documented/is.ts';
import type { Members } from '../../../v2/documented/Shape.ts';
import type { Page } from '../../../v2/documented/tracing.ts';

/** Where words stand: of a line, of a subscription (with its pair or not), of an order. */
type Place = 'line' | 'pair' | 'subscription' | 'bare' | 'order';

const pair = { pair: is.text };
const subscription: Members = {
  subscription: is.object({ name: is.text, 'depth?': is.whole, 'interval?': is.whole }),
};
/** What is wrong with one has no number, and what has no number is not told back. */
const never = { '.subscription.depth': 'none was said', '.subscription.interval': 'none was said' };

const places: Readonly<Record<Place, { readonly event: string; readonly more: Members }>> = {
  line: { event: 'error', more: {} },
  pair: { event: 'subscriptionStatus', more: { status: is.oneOf('error'), ...pair, ...subscription } },
  subscription: { event: 'subscriptionStatus', more: { status: is.oneOf('error'), ...subscription } },
  bare: { event: 'subscriptionStatus', more: { status: is.oneOf('error') } },
  order: { event: 'addOrderStatus', more: { status: is.oneOf('error') } },
};

/** Section 9 of the page: the words, where they stand, what brings them about, what of the subscription is told back. */
const table: readonly (readonly [words: string, place: Place, by: string, told?: 'depth' | 'interval'])[] = [
  ['Already subscribed', 'pair', 'a channel again', 'depth'],
  ['Currency pair not in ISO 4217-A3 format XBTUSD', 'pair', '"pair":["XBTUSD"]', 'depth'],
  ['Currency pair not supported FOO/BAR', 'pair', 'the example of the page: "pair":["FOO/BAR"]', 'depth'],
  ['Malformed request', 'line', 'what is no JSON'],
  ['Pair field must be an array', 'subscription', '"pair":"XBT/USD"'],
  ['Pair field unsupported for this subscription type', 'subscription', 'ownTrades with a pair'],
  ['Pair(s) not found', 'subscription', 'no pair'],
  ['Event(s) not found', 'line', 'no event'],
  ['Subscription book depth must be an integer', 'pair', '"depth":"10"'],
  ['Subscription depth not supported', 'pair', '"depth":11', 'depth'],
  ['Subscription field must be an object', 'bare', '"subscription":"book"'],
  ['Subscription name invalid', 'bare', '"name":"weather"'],
  ['Subscription object unsupported field', 'subscription', '"color":"red" in it'],
  ['Subscription ohlc interval must be an integer', 'pair', '"interval":"1"'],
  ['Subscription ohlc interval not supported', 'pair', '"interval":2', 'interval'],
  ['Subscription ohlc requires interval', 'pair', '"interval":null'],
  ['Subscription Not Found', 'pair', 'unsubscribe for what is not held', 'depth'],
  ["Unsupported field: 'color' for the given msg type: subscribe", 'bare', '"color":"red"'],
  ['Exceeded msg rate', 'line', 'too much at once'],
  ['ESession:Invalid session', 'subscription', 'a bad token'],
  ['EGeneral:Permission denied', 'order', 'a key that may not'],
  ['EGeneral:Invalid arguments:ordertype', 'order', 'an order as it can not be'],
  ['EOrder:Order minimum not met', 'order', 'too little: the example of the page'],
  ['EOrder:Insufficient funds', 'order', 'more than there is'],
  ['EService:Market in cancel_only mode', 'order', 'an order, and cancels alone are on'],
  ['EService:Market in post_only mode', 'order', 'an order that takes, and makers alone are on'],
];

/** By their words; a request that is JSON has an id. */
export const errorsPage: Page = Object.fromEntries(
  table.map(([words, place, by, echo]) => {
    const { event, more } = places[place];
    const id: Members = words === 'Malformed request' ? {} : { reqid: is.whole };
    const neverTold = Object.fromEntries(
      Object.entries(never).filter(
        ([path]) => Object.hasOwn(more, 'subscription') && path !== `.subscription.${echo}`,
      ),
    );
    const told = is.object({ errorMessage: is.oneOf(words), event: is.oneOf(event), ...id, ...more });
    return [`9 ${words}`, { by, told, neverTold }];
  }),
);
