// REST calls are cold: nothing is sent before a subscription, each subscription is a call of its own.

import { spot, tradesOf } from 'rx-kraken';
import { exchange } from 'rx-kraken/exchange';
import { concat, finalize, map } from 'rxjs';

const box = await exchange({ seed: 7 });
const { rest } = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl, timeoutMs: 2_000 });

concat(
  rest.time().pipe(map(({ rfc1123 }) => `it is ${rfc1123}`)),
  rest.systemStatus().pipe(map(({ status }) => `the exchange is ${status}`)),
  rest.assetPairs().pipe(map((pairs) => `it lists ${Object.keys(pairs).length} pairs`)),
  rest.ohlc({ pair: 'XBTUSD', interval: 60 }).pipe(map(({ rows }) => `${rows.length} candles of an hour`)),
  rest
    .trades({ pair: 'XBTUSD', count: 10 })
    .pipe(map((result) => `${tradesOf(result, 'BTC/USD').length} trades`)),
)
  .pipe(finalize(() => void box.close()))
  .subscribe((line) => {
    console.log(line);
  });
