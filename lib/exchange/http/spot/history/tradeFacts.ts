// Pure: a trade of an account as REST tells it.
import type { Account } from '../../../house/Account.ts';
import type { Fill } from '../../../house/Fill.ts';
import { rounded } from '../../../house/units.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { namesOf } from '../../../listings/namesOf.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { money } from '../account/money.ts';
import { seconds } from '../account/seconds.ts';
import { positionPart } from './positionPart.ts';

const sum = (fills: readonly Fill[], of: (fill: Fill) => bigint): bigint =>
  fills.reduce((total, fill) => total + of(fill), 0n);

const feeText = ({ fee, feeAsset }: Fill, listing: Listing): string =>
  feeAsset === listing.quote ? money.cost(listing, fee) : digits(fee, assetOf(feeAsset).decimals);

/** How the position that a trade opened was closed since. */
function closing(
  fill: Fill,
  { fills, positions }: Account,
  listing: Listing,
): Readonly<Record<string, Wire>> {
  if (positionPart(fill) !== 'opening' || fill.positionId === undefined) return {};
  const closers = fills.filter(
    (one) => one.positionId === fill.positionId && positionPart(one) === 'closing',
  );
  const volume = sum(closers, ({ qty }) => qty);
  const value = sum(closers, ({ qty, price }) => BigInt(price) * qty);
  return {
    posstatus: positions.has(fill.positionId) ? 'open' : 'closed',
    ...(closers.length === 0
      ? {}
      : {
          cprice: digits(rounded(value, volume), listing.pricePrecision),
          ccost: money.cost(
            listing,
            sum(closers, ({ cost }) => cost),
          ),
          cfee: money.cost(
            listing,
            sum(closers, ({ fee }) => fee),
          ),
          cvol: digits(volume, listing.qtyPrecision),
          cmargin: money.cost(
            listing,
            sum(closers, ({ margin }) => margin),
          ),
          net: money.cost(
            listing,
            sum(closers, ({ net }) => net ?? 0n),
          ),
          trades: closers.map(({ id }) => id),
        }),
  };
}

/** @param ledgers with the ids of its ledger entries */
export function tradeFacts(fill: Fill, account: Account, listing: Listing, ledgers: boolean): Wire {
  const part = positionPart(fill);
  return {
    ordertxid: fill.orderId,
    postxid: fill.positionId ?? fill.id,
    pair: namesOf(listing).key,
    aclass: 'forex',
    time: seconds(fill.at),
    type: fill.side,
    ordertype: fill.orderType,
    price: digits(fill.price, listing.pricePrecision),
    cost: money.cost(listing, fill.cost),
    fee: feeText(fill, listing),
    vol: digits(fill.qty, listing.qtyPrecision),
    margin: money.cost(listing, fill.margin),
    misc: part === 'closing' ? 'closing' : '',
    trade_id: fill.tradeId,
    maker: fill.liquidity === 'maker',
    ledgers: ledgers
      ? account.ledger.filter(({ refId }) => refId === fill.id).map(({ id }) => id)
      : undefined,
    ...closing(fill, account, listing),
  };
}
