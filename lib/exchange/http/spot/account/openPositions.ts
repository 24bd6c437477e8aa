import { quoteUnits } from '../../../house/money.ts';
import type { SpotPosition } from '../../../house/Position.ts';
import type { Inside } from '../../../Inside.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { namesOf } from '../../../listings/namesOf.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { spotListing } from '../orders/spotListing.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { money } from './money.ts';
import { seconds } from './seconds.ts';

interface Open {
  readonly position: SpotPosition;
  readonly listing: Listing;
}

/** What the open part is worth now, and what it is up. */
function worth(
  { house }: Inside,
  { position, listing }: Open,
): { readonly value: bigint; readonly net: bigint } {
  const { vol, volClosed, cost, costClosed, side, symbol } = position;
  const value = quoteUnits(listing, BigInt(house.pairs.get(symbol)?.last() ?? 0) * (vol - volClosed));
  const paid = cost - costClosed;
  return { value, net: side === 'buy' ? value - paid : paid - value };
}

const signed = (text: string): string => (text.startsWith('-') ? text : `+${text}`);

function terms({ side }: SpotPosition, { base, quote }: Listing): string {
  const rate = assetOf(side === 'buy' ? quote : base).marginRate ?? 0;
  return `${digits(rate * 100, 4)}% per 4 hours`;
}

function facts(inside: Inside, open: Open, docalcs: boolean): Wire {
  const { position, listing } = open;
  const now = docalcs ? worth(inside, open) : undefined;
  return {
    ordertxid: position.orderId,
    class: 'forex',
    posstatus: 'open',
    pair: namesOf(listing).key,
    time: seconds(position.at),
    type: position.side,
    ordertype: position.orderType,
    cost: money.cost(listing, position.cost),
    fee: money.cost(listing, position.fee),
    vol: digits(position.vol, listing.qtyPrecision),
    vol_closed: digits(position.volClosed, listing.qtyPrecision),
    margin: money.cost(listing, position.margin),
    value: now === undefined ? undefined : money.cost(listing, now.value),
    net: now === undefined ? undefined : signed(money.cost(listing, now.net)),
    terms: terms(position, listing),
    rollovertm: String(Math.floor(position.rolloverAt / 1_000_000)),
    misc: '',
    oflags: '',
  };
}

/** All positions of one pair and side as one. */
function together(inside: Inside, group: readonly Open[], listing: Listing, docalcs: boolean): Wire {
  const sum = (of: (open: Open) => bigint): bigint => group.reduce((total, open) => total + of(open), 0n);
  const [cost, margin] = [sum(({ position }) => position.cost), sum(({ position }) => position.margin)];
  const leverage = margin === 0n ? 0n : (cost * 100n) / margin;
  return {
    pair: namesOf(listing).key,
    class: 'forex',
    positions: String(group.length),
    type: group[0]?.position.side ?? 'buy',
    leverage: digits(leverage, 2),
    cost: money.cost(listing, cost),
    fee: money.cost(
      listing,
      sum(({ position }) => position.fee),
    ),
    vol: digits(
      sum(({ position }) => position.vol),
      listing.qtyPrecision,
    ),
    vol_closed: digits(
      sum(({ position }) => position.volClosed),
      listing.qtyPrecision,
    ),
    margin: money.cost(listing, margin),
    ...(docalcs
      ? {
          value: money.cost(
            listing,
            sum((open) => worth(inside, open).value),
          ),
          net: signed(
            money.cost(
              listing,
              sum((open) => worth(inside, open).net),
            ),
          ),
        }
      : {}),
  };
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-open-positions */
export const openPositions: Route<PrivateAsked> = endpoint(
  {
    txid: param.optional(param.list(50)),
    docalcs: param.flag,
    consolidation: param.optional(param.oneOf('market')),
  },
  ({ txid, docalcs, consolidation }, { inside, account }) => {
    const { positions } = inside.house.account(account);
    if (txid?.some((id) => !positions.has(id)) === true) return refusal('EOrder:Unknown position');
    const open = [...positions.values()]
      .filter(({ id, vol, volClosed }) => vol > volClosed && (txid?.includes(id) ?? true))
      .flatMap((position) => {
        const listing = spotListing(inside, position.symbol);
        return listing === undefined ? [] : [{ position, listing }];
      });
    if (consolidation === undefined)
      return result(Object.fromEntries(open.map((one) => [one.position.id, facts(inside, one, docalcs)])));
    const groups = new Map<string, { readonly listing: Listing; readonly group: Open[] }>();
    for (const one of open) {
      const name = `${one.position.side} ${one.position.symbol}`;
      const known = groups.get(name) ?? { listing: one.listing, group: [] };
      groups.set(name, known);
      known.group.push(one);
    }
    return result(
      [...groups.values()].map(({ listing, group }) => together(inside, group, listing, docalcs)),
    );
  },
);
