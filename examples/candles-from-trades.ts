// Candles of a length that the exchange does not keep, made of trades, and an indicator of the closed ones.

import { spot } from 'rx-kraken';
import { exchange } from 'rx-kraken/exchange';
import { candles, closed, values } from 'rx-kraken/market';
import { rsi, together } from 'rx-kraken/signals';
import { finalize, take } from 'rxjs';

// a market that runs sixty times as fast as the clock: ten seconds of it are a sixth of one
const box = await exchange({ seed: 7, speed: 60 });
const kraken = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl });

kraken
  .trades('ETH/USD')
  .pipe(
    candles(10_000),
    closed(),
    together({ strength: rsi(3) }),
    values(),
    take(6),
    finalize(() => void box.close()),
  )
  .subscribe(({ cause, values: { strength } }) => {
    const at = new Date(cause.begin).toISOString().slice(11, 19);
    console.log(`${at}  close ${cause.close}  volume ${cause.volume}  RSI(3) ${strength?.toFixed(1) ?? '-'}`);
  });
