// The line breaks: observers are told of the gap in-band, the line is dialled again, and the book is whole again.

import { isGap, spot } from 'rx-kraken';
import { exchange } from 'rx-kraken/exchange';
import { finalize, take } from 'rxjs';

const box = await exchange({ seed: 7 });
const kraken = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl });

kraken.status$.subscribe((status) => {
  console.log(`line ${status.type}, epoch ${status.epoch}`);
});

kraken
  .book('BTC/USD')
  .pipe(
    take(8),
    finalize(() => void box.close()),
  )
  .subscribe((told) => {
    if (isGap(told)) console.log(`gap of ${told.downMs} ms: ${told.why}`);
    else console.log(`epoch ${told.epoch}, best bid ${told.bids[0]?.price ?? 'none'}, verified`);
    if (!isGap(told) && told.epoch === 1 && box.faults.counts().drop === 0) box.faults.drop();
  });
