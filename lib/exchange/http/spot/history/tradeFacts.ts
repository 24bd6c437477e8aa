// Pure: a trade of an account as REST tells it.
import type { Account } from '../../../house/Account.ts';
import type { Fill } from '../../../house/Fill.ts';
import { rounded } from '../../../house/units.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { namesOf } from '../../../listings/namesOf.ts';
import { costText } from '../../../wire/costText.ts';
import { digits } from '../../../wire/digits.ts';
import type { Fills } from '../../../wire/mergedFills.ts';
import { noPosition } from '../../../wire/noPosition.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { money } from '../account/money.ts';
import { seconds } from '../account/seconds.ts';
import { positionPart } from './positionPart.ts';

const sum = (fills: readonly Fill[], of: (fill: Fill) => bigint): bigint =>
  fills.reduce((total, fill) => total + of(fill), 0n);

/** Members that trades and what closed them have alike. */
function totals(fills: readonly Fill[], listing: Listing) {
  const volume = sum(fills, ({ qty }) => qty);
  const value = sum(fills, ({ qty, price }) => BigInt(price) * qty);
  return {
    price: digits(rounded(value, volume), listing.pricePrecision),
    cost: costText.ofTrades(listing, value),
    fee: sum(fills, ({ fee }) => fee),
    vol: digits(volume, listing.qtyPrecision),
    margin: money.cost(
      listing,
      sum(fills, ({ margin }) => margin),
    ),
  };
}

const feeText = (fee: bigint, { feeAsset }: Fill, listing: Listing): string =>
  feeAsset === listing.quote ? money.cost(listing, fee) : digits(fee, assetOf(feeAsset).decimals);

/** Where a trade is told. */
interface Told {
  readonly account: Account;
  readonly listing: Listing;
  /** All trades of the account, those together that are told as one. */
  readonly trades: readonly Fills[];
}

/** How the positions that were opened were closed since. */
function closing(
  opened: readonly Fill[],
  { account: { positions }, listing, trades }: Told,
): Readonly<Record<string, Wire>> {
  if (opened.length === 0) return {};
  const ids = new Set(opened.map(({ positionId }) => positionId));
  const posstatus = opened.some(({ positionId = '' }) => positions.has(positionId)) ? 'open' : 'closed';
  const closes = (one: Fill): boolean => ids.has(one.positionId) && positionPart(one) === 'closing';
  const closers = trades.flat().filter(closes);
  if (closers.length === 0) return { posstatus };
  const { price, cost, fee, vol, margin } = totals(closers, listing);
  const net = sum(closers, (one) => one.net ?? 0n);
  return {
    posstatus,
    cprice: price,
    ccost: cost,
    cfee: money.cost(listing, fee),
    cvol: vol,
    cmargin: margin,
    net: money.cost(listing, net),
    trades: trades.filter((fills) => fills.some(closes)).map(([{ id }]) => id),
  };
}

/** @param fills one trade, or those that are told as one  @param ledgers with the ids of its ledger entries */
export function tradeFacts(fills: Fills, told: Told, ledgers: boolean): Wire {
  const { account, listing } = told;
  const [first] = fills;
  const last = fills.at(-1) ?? first;
  const { fee, ...all } = totals(fills, listing);
  const ids = new Set(fills.map(({ id }) => id));
  return {
    ordertxid: first.orderId,
    postxid: first.positionId ?? noPosition,
    pair: namesOf(listing).key,
    aclass: 'forex',
    time: seconds(last.at),
    type: first.side,
    ordertype: first.orderType,
    ...all,
    fee: feeText(fee, first, listing),
    misc: fills.some((fill) => positionPart(fill) === 'closing') ? 'closing' : '',
    trade_id: first.tradeId,
    maker: first.liquidity === 'maker',
    ledgers: ledgers ? account.ledger.filter(({ refId }) => ids.has(refId)).map(({ id }) => id) : undefined,
    ...closing(
      fills.filter((fill) => positionPart(fill) === 'opening'),
      told,
    ),
  };
}
