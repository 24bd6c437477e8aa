// The documented base classes: a call to any address, one that is not in any catalogue too.
import { exceptions, KrakenFuturesBaseAPI, KrakenSpotBaseAPI } from 'rx-kraken/base';
import { exchange } from 'rx-kraken/exchange';
import { catchError, concat, EMPTY, finalize, map, type Observable } from 'rxjs';

const box = await exchange({ seed: 7 });
const [account] = box.accounts;

const spot = new KrakenSpotBaseAPI({
  key: account?.key,
  secret: account?.secret,
  url: box.urls.spotRest,
});
const futures = new KrakenFuturesBaseAPI({
  key: account?.futuresKey,
  secret: account?.futuresSecret,
  url: box.urls.futuresRest,
});

/** A balance of this account, in a class of one's own. */
class User extends KrakenSpotBaseAPI {
  static override readonly TIMEOUT = 3;

  balance(): Observable<unknown> {
    return this.request({ method: 'POST', uri: '/0/private/Balance' });
  }
}
const user = new User({ key: account?.key, secret: account?.secret, url: box.urls.spotRest });

const unknown$ = spot
  .request({ method: 'GET', uri: '/0/public/Ticker', params: { pair: 'NOPE' }, auth: false })
  .pipe(
    catchError((error: unknown) => {
      if (!(error instanceof exceptions.KrakenUnknownAssetPairError)) throw error;
      console.log(`${error.message}; ${error.advice}`);
      return EMPTY;
    }),
  );

concat(
  spot.request({ method: 'GET', uri: '/0/public/Time', auth: false }),
  user.balance(),
  futures
    .request({ method: 'GET', uri: '/derivatives/api/v3/accounts', returnRaw: true })
    .pipe(map(({ status, text }) => `HTTP ${status}, ${text.length} letters`)),
  unknown$,
)
  .pipe(finalize(() => void box.close()))
  .subscribe((told) => {
    console.log(told);
  });
