import { jsonText } from '../../../wire/jsonText.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { listingOf } from '../../listingOf.ts';
import { millis } from '../../millis.ts';
import { type OrderKind, orderKind } from '../../orderKind.ts';
import type { TradeNote } from '../../records/Notes.ts';
import { short } from '../../short.ts';
import { triggerKind } from '../../triggerKind.ts';
import type { Owner, OwnFeed } from './OwnFeed.ts';

/** Fills of a snapshot. */
const most = 100;

const words: Readonly<Record<OrderKind, string>> = {
  lmt: 'lmt',
  post: 'post',
  ioc: 'ioc',
  fok: 'fillOrKill',
};

function kindOf({ inside, account }: Owner, { fill, order }: TradeNote): string {
  const known = order ?? inside.house.find(account, { type: 'id', id: fill.orderId })[0];
  if (known === undefined) return 'lmt';
  return triggerKind(known) === undefined ? words[orderKind(known)] : 'stp';
}

function row(owner: Owner, trade: TradeNote): Wire {
  const { fill } = trade;
  const { pricePrecision, qtyPrecision } = listingOf(owner.inside, fill.symbol);
  const kind = kindOf(owner, trade);
  return {
    instrument: fill.symbol,
    time: millis(fill.at),
    price: short(fill.price, pricePrecision),
    seq: trade.seq,
    buy: fill.side === 'buy',
    qty: short(fill.qty, qtyPrecision),
    remaining_order_qty: short(fill.left, qtyPrecision),
    order_id: fill.orderId,
    cli_ord_id: fill.clOrdId,
    fill_id: fill.id,
    fill_type: fill.liquidity,
    fee_paid: short(fill.fee, 4),
    fee_currency: fill.feeAsset,
    // of the other side's order nobody is told
    taker_order_type: fill.liquidity === 'taker' ? kind : 'lmt',
    order_type: kind,
  };
}

/** Fills of the account. */
export const fills: OwnFeed = (owner) => {
  const { notes, account, products } = owner;
  const text = (feed: string, trades: readonly TradeNote[]): string =>
    jsonText({ feed, account: accountUid(account), fills: trades.map((trade) => row(owner, trade)) });
  const wanted = (trade: TradeNote | undefined): trade is TradeNote =>
    trade !== undefined && (products.length === 0 || products.includes(trade.fill.symbol));
  return {
    snapshot: () => [text('fills_snapshot', notes.trades().filter(wanted).slice(-most))],
    told(event) {
      const trade = event.type === 'traded' ? notes.tradeOf(event.fill.id) : undefined;
      return wanted(trade) ? [text('fills', [trade])] : [];
    },
  };
};
