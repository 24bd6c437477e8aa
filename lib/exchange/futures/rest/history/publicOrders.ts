import type { Inside } from '../../../Inside.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { findContract } from '../../findContract.ts';
import { millis } from '../../millis.ts';
import type { OrderNote } from '../../records/Notes.ts';
import type { Records } from '../../records/recordsOf.ts';
import { tradeUid } from '../../tradeUid.ts';
import { uidOf } from '../../uidOf.ts';
import type { Ask, Route } from '../Route.ts';
import { says } from '../says.ts';
import { type Happened, page } from './page.ts';
import { publicOrder } from './publicOrder.ts';

/** What everybody sees of it; undefined: nothing. */
function eventOf(inside: Inside, note: OrderNote): Wire | undefined {
  const { type, order, before, reason } = note;
  const text = publicOrder.known(inside, order);
  switch (type) {
    case 'placed':
      return { OrderPlaced: { order: text, reason, reducedQuantity: '' } };
    case 'updated': {
      const oldOrder = publicOrder.known(inside, before ?? order);
      return { OrderUpdated: { oldOrder, newOrder: text, reason, reducedQuantity: '' } };
    }
    case 'canceled':
      return { OrderCancelled: { order: text, reason } };
    case 'rejected':
      return undefined;
  }
}

/** Orders of all accounts in a contract; triggers are nobody's business. */
const ofAccounts = (inside: Inside, records: Records, symbol: string): readonly Happened[] =>
  [...inside.house.accounts.keys()].flatMap((account) =>
    records
      .notes(account)
      .orders()
      .flatMap((note) => {
        if (note.type === 'activated' || note.waiting || note.order.symbol !== symbol) return [];
        const event = eventOf(inside, note);
        return event === undefined
          ? []
          : [{ uid: note.uid, timestamp: millis(note.at), show: () => ({ event }) }];
      }),
  );

/** Orders of the crowd that took: what merely rests is in the book. */
const ofCrowd = (inside: Inside, records: Records, { listing, tape }: SymbolMarket): readonly Happened[] =>
  tape.trades().flatMap((trade) => {
    const uid = tradeUid(listing.symbol, trade.id);
    if (publicOrder.ownOf(inside, records, uid, 'taker') !== undefined) return [];
    const show = () => ({
      event: {
        OrderPlaced: {
          order: publicOrder.ofCrowd(listing, trade, 'taker'),
          reason: 'new_user_order',
          reducedQuantity: '',
        },
      },
    });
    return [{ uid: uidOf('crowd order', uid), timestamp: millis(trade.at), show }];
  });

/** Orders of a market as they come and go. @see https://docs.kraken.com/api/docs/futures-api/history/get-public-order-events */
export const publicOrders: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/api/history/v3/market/{}/orders',
    run(ask: Ask) {
      const { inside, records, part } = ask;
      const pair = findContract(inside, part(0));
      if (pair === undefined) return says.plain({ status: 'error', reason: 'Unknown tradeable' }, 404);
      const happened = [
        ...ofAccounts(inside, records, pair.listing.symbol),
        ...ofCrowd(inside, records, pair),
      ].sort((one, other) => one.timestamp - other.timestamp);
      return page(ask, happened, {});
    },
  },
];
