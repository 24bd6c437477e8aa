import { describe, expect, it } from '@jest/globals';
import { VirtualTimeScheduler } from 'rxjs';
import { exceptions, KrakenFuturesBaseAPI, KrakenSpotBaseAPI } from '../../../lib/client/base/index.ts';
import { virtualExchange } from '../../../lib/exchange/index.ts';
import { heard } from './support/fakeServer.ts';

const derivatives = '/derivatives/api/v3';

/** Both classes with the account of an exchange; `ends` lets time pass and tells how each call went. */
function setUp() {
  const scheduler = new VirtualTimeScheduler(undefined, 10_000);
  const box = virtualExchange({ scheduler, seed: 1 });
  const [account] = box.accounts;
  if (account === undefined) throw new Error('there is no account');
  const { key, secret, futuresKey, futuresSecret } = account;
  const { world, urls } = box;
  return {
    spot: new KrakenSpotBaseAPI({ key, secret, world, url: urls.spotRest }),
    wrongSpot: new KrakenSpotBaseAPI({ key, secret: futuresSecret, world, url: urls.spotRest }),
    oldNonce: new KrakenSpotBaseAPI({ key, secret, world, url: urls.spotRest, getNonce: () => 1n }),
    futures: new KrakenFuturesBaseAPI({
      key: futuresKey,
      secret: futuresSecret,
      world,
      url: urls.futuresRest,
    }),
    run: async () => {
      scheduler.flush();
      await box.close();
    },
  };
}

describe('on an exchange', () => {
  it('public and private calls of Spot get their results', async () => {
    const { spot, run } = setUp();
    const time = heard(spot.request({ method: 'GET', uri: '/0/public/Time', auth: false }));
    const balance = heard(spot.request({ method: 'POST', uri: '/0/private/Balance' }));
    const order = heard(
      spot.request({
        method: 'POST',
        uri: '/0/private/AddOrder',
        doJson: true,
        params: { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price: 1000, volume: 0.01 },
        extraParams: '{"validate":true}',
      }),
    );
    await run();
    expect(time.values).toEqual([{ unixtime: expect.any(Number), rfc1123: expect.any(String) }]);
    expect(balance.values).toEqual([expect.objectContaining({ ZUSD: '100000.0000' })]);
    expect(order.values).toEqual([{ descr: { order: 'buy 0.01000000 XBTUSD @ limit 1000.0' } }]);
  });

  it('a wrong secret, an old nonce and an unknown pair are the documented exceptions', async () => {
    const { spot, wrongSpot, oldNonce, run } = setUp();
    const balance = { method: 'POST', uri: '/0/private/Balance' } as const;
    const ticker = { method: 'GET', uri: '/0/public/Ticker', params: { pair: 'NOPE' }, auth: false } as const;
    const ends = [
      spot.request(balance),
      wrongSpot.request(balance),
      oldNonce.request(balance),
      spot.request(ticker),
    ].map((call$) => heard(call$));
    await run();
    expect(ends.map(({ end }) => end())).toEqual([
      'complete',
      expect.any(exceptions.KrakenInvalidSignatureError),
      expect.any(exceptions.KrakenInvalidNonceError),
      expect.any(exceptions.KrakenUnknownAssetPairError),
    ]);
  });

  it('calls of each family of Futures get the whole answer', async () => {
    const { futures, run } = setUp();
    const calls = [
      heard(futures.request({ method: 'GET', uri: `${derivatives}/accounts` })),
      heard(futures.request({ method: 'GET', uri: '/api/history/v3/executions', queryParams: { count: 3 } })),
      heard(futures.request({ method: 'GET', uri: '/api/charts/v1/trade', auth: false })),
    ];
    await run();
    expect(calls.map(({ values }) => values)).toEqual([
      [expect.objectContaining({ result: 'success', accounts: expect.any(Object) })],
      [expect.objectContaining({ elements: [] })],
      [expect.arrayContaining(['PF_XBTUSD'])],
    ]);
  });

  it('an order of Futures is placed, changed by a batch, and what can not be cancelled is told', async () => {
    const { futures, run } = setUp();
    const order = { symbol: 'PF_XBTUSD', side: 'buy', size: '0.01', orderType: 'lmt', limitPrice: '1000' };
    const placed = heard(
      futures.request({ method: 'POST', uri: `${derivatives}/sendorder`, postParams: order }),
    );
    const json = { batchOrder: [{ order: 'cancel', order_id: 'f35b4b4a-0000-4000-8000-000000000000' }] };
    const batch = heard(
      futures.request({ method: 'POST', uri: `${derivatives}/batchorder`, postParams: { json } }),
    );
    await run();
    expect(placed.values).toEqual([
      expect.objectContaining({ sendStatus: expect.objectContaining({ status: 'placed' }) }),
    ]);
    expect(batch.end()).toBeInstanceOf(exceptions.KrakenNotFoundError);
  });
});
