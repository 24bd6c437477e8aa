// What the clients can not do by their own code, against any exchange. Where one fails here, the client was mended: say so in the README.
import { deepEqual, equal, rejects } from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import ccxt from 'ccxt';
import { Kraken } from 'node-kraken-api';
import { account } from '../support/account.ts';
import { agrees } from '../support/agrees.ts';
import { ccxtFutures } from '../support/ccxtFutures.ts';
import { ccxtSpot } from '../support/ccxtSpot.ts';
import { heard } from '../support/heard.ts';
import { idOf, records } from '../support/held.ts';
import { opened } from '../support/opened.ts';

const { box } = await opened({ symbols: ['BTC/USD'] });

describe('ccxt', { timeout: 60_000 }, () => {
  it('can not check the checksum of a book: it takes apart numbers as though they were texts', async () => {
    const kraken = await ccxtSpot(box);
    kraken.options['watchOrderBook'] = { checksum: true };
    await rejects(kraken.watchOrderBook('BTC/USD'), /split is not a function/);
  });

  it('keeps the later events of an order, which have no symbol, as a second order: the first is open for ever', async () => {
    const kraken = await ccxtSpot(box, account(box));
    void kraken.watchOrders().catch(() => undefined);
    await heard(box, '"executions"');
    const id = idOf(await kraken.createOrderWs('BTC/USD', 'limit', 'buy', 0.1, 90_000));
    await kraken.cancelOrderWs(id);
    const statuses = () => records(kraken.orders).flatMap((one) => (one['id'] === id ? [one['status']] : []));
    await agrees(statuses, () => ['open', 'canceled']);
  });

  it('refuses a plain address of a socket until its agent was loaded', async () => {
    const { spotRest, v2 } = box.urls;
    const urls = { api: { public: spotRest, ws: { publicV2: v2 } } };
    const kraken = new ccxt.pro.kraken({ enableRateLimit: false, urls });
    after(() => kraken.close());
    await rejects(kraken.watchTicker('BTC/USD'), ccxt.NotSupported);
  });
});

describe('ccxt krakenfutures', { timeout: 60_000 }, () => {
  it('adds up a second partial fill wrongly: it takes all that is filled for the size of the newest fill', async () => {
    const futures = await ccxtFutures(box);
    await futures.loadMarkets();
    const line = futures.client(box.urls.futuresWs);
    const told = (qty: number, filled: number, reason: string) => {
      const order = {
        instrument: 'PF_XBTUSD',
        time: 1,
        qty,
        filled,
        limit_price: 90_000,
        type: 'limit',
        order_id: 'one',
        direction: 0,
      };
      futures.handleMessage(line, { feed: 'open_orders', order, is_cancel: false, reason });
    };
    told(1, 0, 'new_placed_order_by_user');
    told(0.7, 0.3, 'partial_fill');
    told(0.4, 0.6, 'partial_fill');
    equal(Number(records(futures.orders)[0]?.['filled']), 0.9);
  });
});

describe('node-kraken-api', () => {
  const level = (price: string): [string, string, string] => [price, '1.00000000', '1.000000'];

  it('takes a change of both sides for a wrong checksum: it looks for one in the first half, where none is sent', () => {
    const book = { as: [level('2.0')], bs: [level('1.0')] };
    deepEqual(Kraken.WS.Book.applyUpdate(book, { a: [['2.0', '3.00000000', '2.000000']] }), {
      modified: true,
      verified: false,
    });
  });

  it('cuts only half of what a message pushed out of the window', () => {
    const book = { as: ['5.0', '6.0'].map(level), bs: [level('1.0')] };
    Kraken.WS.Book.applyUpdate(book, { a: ['2.0', '3.0', '4.0'].map(level) });
    equal(book.as.length, 3);
  });
});
