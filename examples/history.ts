// Long work: pages of an account, candles out of trades, and a report as a file. Each is one Observable.

import { spot } from 'rx-kraken';
import { exchange } from 'rx-kraken/exchange';
import { concat, concatMap, defer, filter, finalize, map, range, scan, take, toArray } from 'rxjs';

const box = await exchange({ seed: 7, symbols: ['BTC/USD'], historyMinutes: 400 });
const { key = '', secret = '' } = box.accounts[0] ?? {};
const kraken = spot({ wsUrl: box.urls.v2, restUrl: box.urls.spotRest, credentials: { key, secret } });

const trade$ = range(0, 30).pipe(
  concatMap((n) =>
    kraken.rest.addOrder({
      pair: 'XBTUSD',
      type: n % 2 === 0 ? 'buy' : 'sell',
      ordertype: 'market',
      volume: '0.0001',
    }),
  ),
  toArray(),
  map((orders) => `${orders.length} orders were placed`),
);

// lazy: take(2) asks for two pages, and each waits for its turn under the rate limits
const ledger$ = kraken.pages.ledgers({ type: 'trade' }).pipe(
  take(2),
  scan((sum, { ledger }) => sum + Object.keys(ledger).length, 0),
  map((sum) => `${sum} ledger entries so far`),
);

// ten seconds: the exchange keeps no such candles, so they are made of trades; one call a second where it is real
const candle$ = defer(() =>
  kraken.history.candles('BTC/USD', 10_000, { since: box.now() - 20_000_000, everyMs: 50 }),
).pipe(
  map(({ candles, progress }) => {
    const close = candles.at(-1)?.close ?? 'none';
    return `${Math.round(progress * 100)}%: ${candles.length} candles, the last close ${close}`;
  }),
);

const report$ = kraken.exports.trades({ description: 'all trades', starttm: 0 }, { everyMs: 100 }).pipe(
  filter((told) => told.type === 'done'),
  map(({ id, bytes }) => `report ${id}: a ZIP file of ${bytes.length} bytes`),
);

concat(trade$, ledger$, candle$, report$)
  .pipe(finalize(() => void box.close()))
  .subscribe((line) => {
    console.log(line);
  });
