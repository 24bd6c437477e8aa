// What REST calls let through the compiler. `npm run types` is the judge: an error that is expected and does not come
// fails it.
import { describe, expect, it } from '@jest/globals';
import { EMPTY, map, type Observable } from 'rxjs';
import { spotCatalogue } from '../../lib/protocol/spot/spotCatalogue.ts';
import { bind } from '../../lib/session/rest/bind.ts';

const spot = bind(spotCatalogue, () => EMPTY);
const retry = { max: 1, base: 1, cap: 1 };
const order = { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', volume: '1', price: '100' } as const;

describe('REST calls', () => {
  it('take a retry policy where they are safe to repeat, and only there', () => {
    const calls: readonly unknown[] = [
      spot.balance({}, { retry }),
      spot.cancelOrder({ txid: 'O1' }, { retry }),
      spot.addOrder(order, { timeoutMs: 1 }),
      // @ts-expect-error sent again, it might buy twice
      spot.addOrder(order, { retry }),
      // @ts-expect-error nor may money be sent twice
      spot.withdraw({ asset: 'XBT', key: 'mine', amount: '1' }, { retry }),
      // @ts-expect-error not even whole
      spot.addOrder.whole(order, { retry }),
    ];
    expect(calls).toHaveLength(6);
  });

  it('want what is required, and know each word', () => {
    const calls: readonly unknown[] = [
      spot.time(),
      spot.assetPairs(),
      // @ts-expect-error a pair is required
      spot.ohlc(),
      // @ts-expect-error there is no such interval
      spot.ohlc({ pair: 'XBTUSD', interval: 7 }),
      // @ts-expect-error a misspelt word
      spot.addOrder({ ...order, ordertype: 'limitt' }),
      // @ts-expect-error a parameter that nobody knows
      spot.addOrder({ ...order, leverge: '2' }),
    ];
    expect(calls).toHaveLength(6);
  });

  it('give typed results, prices and quantities as decimal texts', () => {
    const txid$: Observable<readonly string[] | undefined> = spot
      .addOrder(order)
      .pipe(map(({ txid }) => txid));
    const open$: Observable<`${number}`[]> = spot
      .openOrders()
      .pipe(map(({ open }) => Object.values(open).map(({ vol }) => vol)));
    expect([txid$, open$]).toHaveLength(2);
  });
});
