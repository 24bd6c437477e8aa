// What a request is about, one thing after the other; an alert stands where something can not be.
import type { Inside } from '../../Inside.ts';
import { findContract } from '../findContract.ts';
import type { Records } from '../records/recordsOf.ts';
import { alerts } from './alerts.ts';
import type { Asks } from './asks.ts';
import type { Held, HeldMaker } from './held.ts';
import { ownFeeds } from './own/ownFeeds.ts';
import { topicOf } from './topicOf.ts';

type Asked = Extract<Asks, { readonly type: 'subscribe' | 'unsubscribe' }>;

/** One thing that is asked for: where it is kept, which product its ack names, and how it begins. */
interface Wanted {
  readonly key: string;
  readonly product: string | undefined;
  readonly open: () => Held;
}

/** What wishes are read with. */
export interface WantedParts {
  readonly inside: Inside;
  readonly records: Records;
  readonly make: HeldMaker;
  /** Of the line that asks. */
  readonly connection: number;
}

type Wish = Wanted | string;

function ownWish({ inside, records, make, connection }: WantedParts, asked: Asked): Wish | undefined {
  const { feed, products, signed } = asked;
  const own = ownFeeds.get(feed);
  if (own === undefined) return undefined;
  const account = inside.challenges.check(connection, signed.apiKey, signed.original, signed.signed);
  if (account === undefined || !inside.house.accounts.has(account)) return alerts.notAuthenticated;
  const notes = records.notes(account);
  const owner = { inside, account, notes, products: products.map((one) => one.toUpperCase()) };
  return {
    key: `${feed} of ${account}`,
    product: undefined,
    open: () => make.own(feed, own(owner), account, notes),
  };
}

/** @see WantedParts */
export function wantedOf(parts: WantedParts, asked: Asked): readonly Wish[] {
  const { inside, make } = parts;
  const { feed, products } = asked;
  if (feed === 'heartbeat') return [{ key: feed, product: undefined, open: make.heartbeat }];
  const own = ownWish(parts, asked);
  if (own !== undefined) return [own];
  if (topicOf(feed, '') === undefined) return [alerts.invalidFeed];
  if (products.length === 0) return [alerts.bad];
  return products.map((product) => {
    const symbol = findContract(inside, product)?.listing.symbol;
    const topic = symbol === undefined ? undefined : topicOf(feed, symbol);
    return topic === undefined
      ? alerts.invalidProduct(product)
      : { key: `${feed} ${topic.symbol}`, product: topic.symbol, open: () => make.topic(topic) };
  });
}
