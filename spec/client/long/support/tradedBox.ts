import { concatMap, from, type Observable, VirtualTimeScheduler } from 'rxjs';
import { type Futures, futures } from '../../../../lib/client/futures.ts';
import { type Spot, spot } from '../../../../lib/client/spot.ts';
import { type VirtualExchange, virtualExchange } from '../../../../lib/exchange/index.ts';
import type { HttpRequest } from '../../../../lib/transport/HttpRequest.ts';

/** An exchange in virtual time, with limits, on which an account of the slowest tier can trade. */
export interface TradedBox {
  readonly box: VirtualExchange;
  readonly kraken: Spot;
  readonly krakenFutures: Futures;
  /** The path of each request, in order. */
  readonly asked: readonly string[];
  /** All that a stream tells until it ends; time passes meanwhile, at most an hour. An error is thrown. */
  readonly all: <T>(source$: Observable<T>) => readonly T[];
  /** Buys and sells so many times, one order after the other. */
  readonly trade: (orders: number) => void;
  readonly tradeFutures: (orders: number) => void;
}

/** Opens it. @param historyMinutes traded before */
export function tradedBox(historyMinutes = 5): TradedBox {
  const scheduler = new VirtualTimeScheduler(undefined, 0);
  const box = virtualExchange({
    seed: 5,
    scheduler,
    symbols: ['BTC/USD'],
    contracts: ['PF_XBTUSD'],
    historyMinutes,
    latencyMs: 5,
    accounts: [{ name: 'bot', tier: 'starter' }],
  });
  const [account] = box.accounts;
  if (account === undefined) throw new Error('the exchange has no account');
  const { urls } = box;
  const asked: string[] = [];
  const world = {
    ...box.world,
    http: (request: HttpRequest) => {
      asked.push(new URL(request.url).pathname);
      return box.world.http(request);
    },
  };
  const kraken = spot({
    world,
    wsUrl: urls.v2,
    restUrl: urls.spotRest,
    credentials: { key: account.key, secret: account.secret },
  });
  const krakenFutures = futures({
    world,
    restUrl: urls.futuresRest,
    credentials: { key: account.futuresKey, secret: account.futuresSecret },
  });
  const all = <T>(source$: Observable<T>): readonly T[] => {
    const told: T[] = [];
    const ended: { by?: unknown } = {};
    source$.subscribe({
      next: (value) => told.push(value),
      error: (error: unknown) => {
        ended.by = error;
      },
      complete: () => {
        ended.by = 'completion';
      },
    });
    const end = scheduler.frame + 3_600_000;
    while (ended.by === undefined && scheduler.frame < end) {
      scheduler.maxFrames = scheduler.frame + 1_000;
      scheduler.flush();
      // a flush stops with the last action, and time with it
      scheduler.frame = Math.max(scheduler.frame, scheduler.maxFrames);
    }
    if (ended.by instanceof Error) throw ended.by;
    if (ended.by === undefined) throw new Error('it does not end');
    return told;
  };
  const sides = (orders: number): readonly ('buy' | 'sell')[] =>
    Array.from({ length: orders }, (_, n) => (n % 2 === 0 ? 'buy' : 'sell'));
  return {
    box,
    kraken,
    krakenFutures,
    asked,
    all,
    trade(orders) {
      const order = (type: 'buy' | 'sell') =>
        kraken.rest.addOrder({ pair: 'XBTUSD', type, ordertype: 'market', volume: '0.0001' });
      all(from(sides(orders)).pipe(concatMap(order)));
    },
    tradeFutures(orders) {
      const order = (side: 'buy' | 'sell') =>
        krakenFutures.rest.sendOrder({ symbol: 'PF_XBTUSD', side, orderType: 'mkt', size: '0.0100' });
      all(from(sides(orders)).pipe(concatMap(order)));
    },
  };
}
