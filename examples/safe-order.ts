// An order whose answer is lost is not sent again: reconcile() finds out what became of it.

import { OutcomeError, spot } from 'rx-kraken';
import { exchange } from 'rx-kraken/exchange';
import { catchError, finalize, map, throwError } from 'rxjs';

const box = await exchange({ seed: 7 });
const [account] = box.accounts;
if (account === undefined) throw new Error('the exchange has no account');
const { key, secret } = account;
const kraken = spot({ restUrl: box.urls.spotRest, credentials: { key, secret } });

const order = { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', volume: '0.01', price: '1000' } as const;

// the exchange takes the order, and the connection breaks before it can say so
box.fault('dropAnswer|');

kraken.rest
  .addOrder(order)
  .pipe(
    map(({ txid = [] }) => `placed: ${txid.join()}`),
    catchError((error: unknown) => {
      if (!(error instanceof OutcomeError)) return throwError(() => error);
      console.log(`the answer was lost: ${error.cause?.message}`);
      return kraken
        .reconcile(error, { settleMs: 2_000, everyMs: 200 })
        .pipe(
          map((told) => (told.type === 'placed' ? `it is placed: ${told.orders[0]?.orderId}` : told.type)),
        );
    }),
    finalize(() => void box.close()),
  )
  .subscribe((line) => {
    console.log(line);
  });
