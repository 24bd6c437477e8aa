import type { Listing } from '../../../listings/Listing.ts';
import { namesOf } from '../../../listings/namesOf.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import { findListing } from '../../findListing.ts';
import type { PrivateAsked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import type { Rule } from '../params/Rule.ts';
import { result } from '../result.ts';
import { feeTiers } from './feeTiers.ts';
import { money } from './money.ts';

/** Pairs or contracts: a comma list, or a list of names or of `{ asset, aclass }`. */
const listed: Rule<readonly Listing[]> = (sent, name, { inside, listings }) => {
  const parts: readonly unknown[] = Array.isArray(sent)
    ? sent
    : typeof sent === 'string'
      ? sent.split(',')
      : [];
  const names = parts.map((part) => {
    const { asset: text = part }: Readonly<Record<string, unknown>> = isRecord(part) ? part : {};
    return typeof text === 'string' ? text.trim() : '';
  });
  if (names.length === 0 || names.length > 2_000)
    return { type: 'error', error: `EGeneral:Invalid arguments:${name}` };
  const found = names.map(
    (one) => findListing(listings, one) ?? inside.house.pairs.get(one.toUpperCase())?.listing,
  );
  const known = found.filter((one) => one !== undefined);
  return known.length < found.length
    ? { type: 'error', error: 'EQuery:Unknown asset pair' }
    : { type: 'value', value: known };
};

/** @see https://docs.kraken.com/api/docs/rest-api/get-trade-volume */
export const tradeVolume: Route<PrivateAsked> = endpoint(
  { pair: param.optional(listed), fee_schedule: param.flag },
  ({ pair, fee_schedule }, { inside, account }) => {
    const volume = inside.house.account(account).volume();
    const fees = (side: 'maker' | 'taker') =>
      pair === undefined
        ? undefined
        : Object.fromEntries(
            pair.map((listing) => [namesOf(listing).key, feeTiers.fee(listing, volume, side)]),
          );
    return result({
      currency: 'ZUSD',
      volume: money.of('USD', volume),
      fees: fees('taker'),
      fees_maker: fees('maker'),
      schedules: fee_schedule
        ? pair?.map((listing) => feeTiers.schedule(listing, namesOf(listing).key, volume))
        : undefined,
    });
  },
);
