// Orders as the history shows them: numbers are texts, times milliseconds.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { bare } from '../../bare.ts';
import { listingOf } from '../../listingOf.ts';
import { millis } from '../../millis.ts';
import { triggerAbove } from '../../triggerAbove.ts';

type Members = Readonly<Record<string, Wire>>;

function orderType({ timeInForce, postOnly, limit }: OrderView): string {
  if (timeInForce === 'ioc') return 'IoC';
  if (timeInForce === 'fok') return 'FillOrKill';
  if (postOnly) return 'Post';
  return limit === undefined ? 'Market' : 'Limit';
}

function common(inside: Inside, order: OrderView): Members {
  const listing = listingOf(inside, order.symbol);
  return {
    uid: order.id,
    accountUid: accountUid(order.account),
    tradeable: order.symbol,
    direction: order.side === 'buy' ? 'Buy' : 'Sell',
    quantity: bare(order.qty, listing.qtyPrecision),
    timestamp: millis(order.openedAt),
    limitPrice: order.limit === undefined ? '' : bare(order.limit, listing.pricePrecision),
    orderType: orderType(order),
    clientId: order.clOrdId ?? '',
    reduceOnly: order.reduceOnly,
    lastUpdateTimestamp: millis(order.closedAt ?? order.changedAt),
  };
}

const signals = { mark: 'MarkPrice', last: 'LastPrice', index: 'SpotPrice' } as const;

/** Orders and triggers. */
export const orderTexts = {
  plain: (inside: Inside, order: OrderView): Members => ({
    ...common(inside, order),
    filled: bare(order.filled, listingOf(inside, order.symbol).qtyPrecision),
    spotData: null,
  }),
  trigger(inside: Inside, order: OrderView): Members {
    const { trigger, type, askedLimit } = order;
    const { pricePrecision } = listingOf(inside, order.symbol);
    const unit = (asked: { readonly type: string }): string =>
      asked.type === 'pct' ? 'Percent' : 'QuoteCurrency';
    const bareText = (text: string): string => text.replace(/^\+/, '');
    return {
      ...common(inside, order),
      accountId: 1,
      triggerOptions: {
        triggerPrice: bare(trigger?.price ?? 0, pricePrecision),
        triggerSignal: signals[trigger?.signal ?? 'last'],
        triggerSide: triggerAbove(order) ? 'Above' : 'Below',
        trailingStopOptions:
          trigger !== undefined && type.startsWith('trailing')
            ? { maxDeviation: bareText(trigger.asked.value), unit: unit(trigger.asked) }
            : null,
        limitPriceOffset:
          askedLimit === undefined || askedLimit.type === 'static'
            ? null
            : { priceOffset: bareText(askedLimit.value), unit: unit(askedLimit) },
      },
    };
  },
};
