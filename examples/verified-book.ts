// A book of which every frame is verified, and its spread.

import { spot } from 'rx-kraken';
import { exchange } from 'rx-kraken/exchange';
import { spread, values } from 'rx-kraken/market';
import { finalize, take } from 'rxjs';

// leave out the two addresses to speak to the real exchange
const box = await exchange({ seed: 7 });
const kraken = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl });

kraken
  .book('BTC/USD', { depth: 25 })
  .pipe(
    spread(),
    values(),
    take(5),
    finalize(() => void box.close()),
  )
  .subscribe(({ bid, ask, width, bps }) => {
    console.log(`bid ${bid}  ask ${ask}  spread ${width} (${bps.toFixed(2)} bps)`);
  });
