// Pure: what a client wants to hear, or does not want to hear any more.
import { isRecord } from '../isRecord.ts';
import type { Asked, PrivateName } from './Asked.ts';
import { publicFields } from './publicFields.ts';
import { readWish } from './readWish.ts';
import { yesNo } from './yesNo.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where what is asked for can be had. */
type Host = 'public' | 'private';

const elsewhere = {
  public: 'Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com',
  private: 'Public market data subscriptions are unavailable on this endpoint. Try ws.kraken.com',
} as const;

const privateFields: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['ownTrades', ['token', 'snapshot', 'consolidate_taker', 'rebased']],
  ['openOrders', ['token', 'ratecounter', 'rebased']],
]);

const isPrivate = (name: string): name is PrivateName => privateFields.has(name);

const oddOf = (fields: Fields, known: readonly string[]): string | undefined =>
  Object.keys(fields).find((name) => !known.includes(name));

/** The names of pairs, or the words against them. */
function pairsOf(pair: unknown): readonly string[] | string {
  if (pair === undefined) return 'Pair(s) not found';
  if (!Array.isArray(pair)) return 'Pair field must be an array';
  const names = pair.filter((name): name is string => typeof name === 'string');
  return names.length === 0 || names.length < pair.length ? 'Pair(s) not found' : names;
}

function readPrivate(name: PrivateName, subscription: Fields): Asked {
  const {
    token,
    snapshot: told,
    consolidate_taker: merged,
    ratecounter: counted,
    rebased: based,
  } = subscription;
  const [snapshot, consolidate, rateCounter, rebased] = [
    yesNo(told, true),
    yesNo(merged, true),
    yesNo(counted, false),
    yesNo(based, true),
  ];
  const refused = (error: string): Asked => ({ type: 'refused', error, subscription: { name } });
  if (
    snapshot === undefined ||
    consolidate === undefined ||
    rateCounter === undefined ||
    rebased === undefined
  )
    return refused('EGeneral:Invalid arguments');
  if (token !== undefined && typeof token !== 'string') return refused('ESession:Invalid session');
  return { type: 'private', name, token, snapshot, consolidate, rateCounter };
}

/** @param fields of the request, without its event and id */
export function readSubscription(event: 'subscribe' | 'unsubscribe', fields: Fields, host: Host): Asked {
  const refused = (error: string, name?: string): Asked => ({
    type: 'refused',
    error,
    subscription: name === undefined ? undefined : { name },
  });
  const leaves = event === 'unsubscribe';
  const odd = oddOf(fields, ['pair', 'subscription', ...(leaves ? ['channelID'] : [])]);
  if (odd !== undefined) return refused(`Unsupported field: '${odd}' for the given msg type: ${event}`);
  const { pair, subscription, channelID } = fields;
  if (typeof channelID === 'number' && subscription === undefined) return { type: 'number', channelID };
  if (!isRecord(subscription)) return refused('Subscription field must be an object');
  const { name, ...rest } = subscription;
  if (typeof name !== 'string') return refused('Subscription name invalid');
  const known = publicFields.get(name) ?? privateFields.get(name);
  if (known === undefined) return refused('Subscription name invalid');
  const own = isPrivate(name);
  if (own !== (host === 'private')) return refused(elsewhere[host], name);
  if (oddOf(rest, known) !== undefined) return refused('Subscription object unsupported field', name);
  if (own)
    return pair === undefined
      ? readPrivate(name, rest)
      : refused('Pair field unsupported for this subscription type', name);
  const pairs = pairsOf(pair);
  return typeof pairs === 'string'
    ? refused(pairs, name)
    : { type: 'public', pairs, wish: readWish(name, rest) };
}
