// Pure: an order as REST tells it.
import type { OrderView } from '../../../house/HouseEvent.ts';
import { rescaled, rounded } from '../../../house/units.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { costText } from '../../../wire/costText.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { money } from '../account/money.ts';
import { seconds } from '../account/seconds.ts';
import { describe } from './describe.ts';

const ended: readonly string[] = ['closed', 'canceled', 'expired'];

/** Digits of an average: those of the pair, or five. */
const meanDigits = ({ pricePrecision }: Listing): number => Math.max(5, pricePrecision);

function meanOf({ value, filled }: OrderView, listing: Listing): string {
  const precision = meanDigits(listing);
  const finer = 10n ** BigInt(precision - listing.pricePrecision);
  return digits(filled === 0n ? 0n : rounded(value * finer, filled), precision);
}

const ticks = (price: number | undefined, listing: Listing): string =>
  digits(rescaled(BigInt(price ?? 0), listing.pricePrecision, meanDigits(listing)), meanDigits(listing));

function flagsOf({ feeIn, postOnly, cash }: OrderView): string {
  const flags = [
    feeIn === 'base' ? 'fcib' : 'fciq',
    postOnly ? 'post' : '',
    cash === undefined ? '' : 'viqc',
  ];
  return flags.filter((flag) => flag !== '').join(',');
}

function feeOf({ fee, feeIn }: OrderView, listing: Listing): string {
  return feeIn === 'quote' ? money.cost(listing, fee) : digits(fee, assetOf(listing.base).decimals);
}

function ending(order: OrderView): Readonly<Record<string, Wire>> {
  if (!ended.includes(order.status)) return {};
  return { closetm: seconds(order.closedAt ?? order.changedAt), reason: order.reason ?? null };
}

/** @param trades ids of its trades, where they are to be told  @see https://docs.kraken.com/api/docs/rest-api/get-open-orders */
export function orderFacts(order: OrderView, listing: Listing, trades: readonly string[] | undefined): Wire {
  const { qty, filled, trigger, display, startAt, expireAt } = order;
  const lots = (count: bigint): string => digits(count, listing.qtyPrecision);
  const triggered = trigger?.status === 'triggered';
  return {
    refid: order.parent ?? null,
    userref: order.userref ?? null,
    cl_ord_id: order.clOrdId,
    status: order.status,
    opentm: seconds(order.openedAt),
    starttm: startAt === undefined ? 0 : seconds(startAt),
    expiretm: expireAt === undefined ? 0 : seconds(expireAt),
    descr: describe(order, listing),
    vol: lots(qty),
    vol_exec: lots(filled),
    cost: costText.ofOrder(listing, order),
    fee: feeOf(order, listing),
    price: meanOf(order, listing),
    stopprice: ticks(trigger?.price, listing),
    limitprice: ticks(triggered ? order.limit : undefined, listing),
    trigger: trigger === undefined ? undefined : trigger.signal === 'index' ? 'index' : 'last',
    margin: order.leverage > 0 ? true : undefined,
    misc: order.status === 'canceled' && filled > 0n ? 'partial' : '',
    sender_sub_id: null,
    oflags: flagsOf(order),
    trades,
    time_in_force: order.timeInForce,
    displayvol: display === undefined ? undefined : lots(display),
    displayvolremain: display === undefined ? undefined : lots(order.shown),
    reduce_only: order.reduceOnly ? true : undefined,
    amended: order.amended ? true : undefined,
    ...ending(order),
  };
}
