// Orders as everybody may see them: whose they are is not told.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { MarketTrade } from '../../../market/MarketTrade.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { bare } from '../../bare.ts';
import { millis } from '../../millis.ts';
import type { Records } from '../../records/recordsOf.ts';
import { tradeUid } from '../../tradeUid.ts';
import { uidOf } from '../../uidOf.ts';
import { orderTexts } from './orderTexts.ts';

type Liquidity = 'maker' | 'taker';

const shown = [
  'uid',
  'tradeable',
  'direction',
  'quantity',
  'timestamp',
  'limitPrice',
  'orderType',
  'reduceOnly',
  'lastUpdateTimestamp',
];

/** An order of an account. */
const known = (inside: Inside, order: OrderView): Wire =>
  Object.fromEntries(
    Object.entries(orderTexts.plain(inside, order)).filter(([name]) => shown.includes(name)),
  );

/** An order of the crowd: of it no more is known than its trade. */
function ofCrowd({ symbol, pricePrecision, qtyPrecision }: Listing, trade: MarketTrade, of: Liquidity): Wire {
  const buys = (of === 'taker') === (trade.side === 'buy');
  const took = trade.orderType === 'market' ? 'Market' : 'IoC';
  return {
    uid: uidOf(tradeUid(symbol, trade.id), buys ? 'buy' : 'sell'),
    tradeable: symbol,
    direction: buys ? 'Buy' : 'Sell',
    quantity: bare(trade.qty, qtyPrecision),
    timestamp: millis(trade.at),
    limitPrice: digits(trade.price, pricePrecision),
    orderType: of === 'taker' ? took : 'Limit',
    reduceOnly: false,
    lastUpdateTimestamp: millis(trade.at),
  };
}

/** The order of an account on one side of a trade; undefined where it is the crowd's. */
function ownOf({ house }: Inside, records: Records, uid: string, of: Liquidity): OrderView | undefined {
  for (const account of house.accounts.keys()) {
    const note = records.notes(account).tradeOf(uid);
    // whoever trades with himself is both: the house has stopped that
    if (note?.fill.liquidity === of)
      return note.order ?? house.find(account, { type: 'id', id: note.fill.orderId })[0];
  }
  return undefined;
}

/** @see known  @see ofCrowd */
export const publicOrder = {
  known,
  ofCrowd,
  ownOf,
  ofTrade(inside: Inside, records: Records, listing: Listing, trade: MarketTrade, of: Liquidity): Wire {
    const own = ownOf(inside, records, tradeUid(listing.symbol, trade.id), of);
    return own === undefined ? ofCrowd(listing, trade, of) : known(inside, own);
  },
};
