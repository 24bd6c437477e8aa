// ccxt with no address at all: it asks for the real host names by TLS, and this process leads them to the box.
import { deepEqual, equal, rejects } from 'node:assert/strict';
import { request } from 'node:https';
import { after, describe, it } from 'node:test';
import ccxt from 'ccxt';
import { atHome } from '../door/atHome.ts';
import { agrees } from '../support/agrees.ts';
import { opened } from '../support/opened.ts';
import { bestLevels, rowsOf } from '../support/truth.ts';

const { box, trade } = await opened();
const home = await atHome(box.urls.spotRest);
after(() => home.close());

describe('ccxt without any address', { timeout: 60_000 }, () => {
  it('kraken: REST and WebSocket', async () => {
    const kraken = new ccxt.pro.kraken({ enableRateLimit: false });
    after(() => kraken.close());
    const { asks } = await kraken.fetchOrderBook('BTC/USD', 10);
    deepEqual(rowsOf(asks), bestLevels(box, 'BTC/USD', 10).asks);
    const book = await kraken.watchOrderBook('BTC/USD', 10);
    trade(2_000);
    await agrees(
      () => rowsOf(book.bids),
      () => bestLevels(box, 'BTC/USD', 10).bids,
    );
  });

  it('krakenfutures: REST and WebSocket', async () => {
    const futures = new ccxt.pro.krakenfutures({ enableRateLimit: false });
    after(() => futures.close());
    const book = await futures.watchOrderBook('BTC/USD:USD');
    trade(2_000);
    await agrees(
      () => rowsOf(book.bids),
      () => bestLevels(box, 'PF_XBTUSD', 1_000_000).bids,
    );
  });
});

describe('the door', () => {
  it('shows a certificate that holds for the names of the exchange and for no other', async () => {
    const asked = new Promise((resolve, reject) => {
      request({ host: 'api.kraken.com', servername: 'example.com', path: '/0/public/Time' }, resolve)
        .on('error', reject)
        .end();
    });
    await rejects(asked, { code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  });

  it('closed, it leaves the names alone again', async () => {
    const { default: tls } = await import('node:tls');
    const diverted = tls.connect;
    const second = await atHome(box.urls.spotRest);
    equal(tls.connect === diverted, false);
    await second.close();
    equal(tls.connect, diverted);
  });
});
