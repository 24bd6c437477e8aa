import { afterEach, describe, expect, it } from '@jest/globals';
import {
  catchError,
  concatMap,
  EMPTY,
  expand,
  from,
  map,
  type Observable,
  of,
  VirtualTimeScheduler,
} from 'rxjs';
import { type Spot, spot } from '../../../lib/client/spot.ts';
import { KrakenError } from '../../../lib/core/errors/KrakenError.ts';
import { OutcomeError } from '../../../lib/core/errors/OutcomeError.ts';
import { type VirtualExchange, virtualExchange } from '../../../lib/exchange/index.ts';
import { random } from '../../../lib/exchange/market/random.ts';

type Order = Parameters<Spot['rest']['addOrder']>[0];

/** How one call ended. */
interface Ending {
  readonly id: string;
  readonly how: 'placed' | 'rejected' | 'found placed' | 'found not placed';
  readonly txid?: string | undefined;
}

let box: VirtualExchange | undefined;
afterEach(async () => {
  await box?.close();
});

const calls = 10_000;

/** What a bot may ask for: orders that rest, that fill, that are refused. */
const orderOf = (id: string, chance: () => number): Order => {
  const side = chance() < 0.5 ? 'buy' : 'sell';
  const common = { pair: 'XBTUSD', type: side, cl_ord_id: id } as const;
  const kind = chance();
  if (kind < 0.3) return { ...common, ordertype: 'market', volume: '0.0001' };
  if (kind < 0.6)
    return {
      ...common,
      ordertype: 'limit',
      volume: '0.0002',
      price: side === 'buy' ? '1000' : '900000',
      timeinforce: 'IOC',
    };
  if (kind < 0.8)
    return { ...common, ordertype: 'limit', volume: '0.001', price: side === 'buy' ? '1000' : '900000' };
  if (kind < 0.9) return { ...common, ordertype: 'limit', volume: '0.00000001', price: '50000' };
  return { ...common, ordertype: 'limit', volume: '1000', price: '50000' };
};

/** Every order that the exchange has of the account, by client order id: ids of the exchange. */
function placedAt(client: Spot, scheduler: VirtualTimeScheduler): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const note = (rows: Readonly<Record<string, { readonly cl_ord_id?: string | null }>>): void => {
    for (const [txid, { cl_ord_id: id }] of Object.entries(rows))
      if (typeof id === 'string') all.set(id, [...(all.get(id) ?? []), txid]);
  };
  client.rest.openOrders().subscribe(({ open }) => {
    note(open);
  });
  // page by page, without help of what is to be judged
  const page$ = (cursor?: string): ReturnType<Spot['rest']['closedOrders']> =>
    client.rest.closedOrders({ with_cursor: true, ...(cursor !== undefined && { cursor }) });
  page$()
    .pipe(expand(({ cursor }) => (typeof cursor?.next === 'string' ? page$(cursor.next) : EMPTY)))
    .subscribe(({ closed }) => {
      note(closed);
    });
  scheduler.flush();
  return all;
}

describe('ten thousand orders on an exchange that fails at random', () => {
  it('are placed once each at most, and each call ends placed, rejected or, reconciled, known', () => {
    const scheduler = new VirtualTimeScheduler(undefined, Number.MAX_SAFE_INTEGER);
    const world = virtualExchange({
      seed: 11,
      scheduler,
      symbols: ['BTC/USD'],
      contracts: [],
      historyMinutes: 10,
      latencyMs: 5,
      limits: false,
      accounts: [{ name: 'bot', balances: { USD: '1000000', BTC: '20' } }],
    });
    box = world;
    const [account] = world.accounts;
    if (account === undefined) throw new Error('the exchange has no account');
    const client = spot({
      world: world.world,
      restUrl: world.urls.spotRest,
      credentials: { key: account.key, secret: account.secret },
      rate: false,
      timeoutMs: 400,
      retry: { max: 10, base: 20, cap: 100 },
    });
    world.faults.random(
      {
        refuseRequest: 0.04,
        dropRequest: 0.04,
        http502: 0.04,
        dropAnswer: 0.04,
        cutAnswer: 0.02,
        halfAnswer: 0.02,
        htmlAnswer: 0.02,
        busy: 0.02,
        'lateAnswer[600]': 0.04,
      },
      5,
    );
    const { next: chance } = random(23);
    const endings: Ending[] = [];
    let failure: unknown;
    const place = (id: string): Observable<Ending> =>
      client.rest.addOrder(orderOf(id, chance)).pipe(
        map(({ txid }): Ending => ({ id, how: 'placed', txid: txid?.[0] })),
        catchError((error: unknown): Observable<Ending> => {
          if (error instanceof OutcomeError)
            return client.reconcile(error, { settleMs: 1_000, everyMs: 250 }).pipe(
              map((told) => {
                expect(error.identities).toEqual([id]);
                return told.type === 'placed'
                  ? { id, how: 'found placed', txid: told.orders[0]?.orderId }
                  : { id, how: 'found not placed' };
              }),
            );
          expect(error).toBeInstanceOf(KrakenError);
          return of({ id, how: 'rejected' });
        }),
      );
    from(Array.from({ length: calls }, (_, n) => `bot${n}`))
      .pipe(concatMap(place))
      .subscribe({
        next: (ending) => endings.push(ending),
        error: (error: unknown) => {
          failure = error;
        },
        complete: () => {
          world.faults.calm();
        },
      });
    while (endings.length < calls && failure === undefined) {
      scheduler.maxFrames = scheduler.frame + 10_000;
      scheduler.flush();
    }
    expect(failure).toBeUndefined();
    expect(endings).toHaveLength(calls);

    scheduler.maxFrames = scheduler.frame + 3_600_000;
    const placed = placedAt(client, scheduler);
    const count = (how: Ending['how']): number => endings.filter((ending) => ending.how === how).length;
    for (const { id, how, txid } of endings)
      expect([id, how, placed.get(id) ?? []]).toEqual([
        id,
        how,
        how === 'placed' || how === 'found placed' ? [txid] : [],
      ]);
    // each kind was there, or nothing was shown
    for (const how of ['placed', 'rejected', 'found placed', 'found not placed'] as const)
      expect(count(how)).toBeGreaterThan(300);
    console.info(
      `${calls} orders: ${count('placed')} placed, ${count('rejected')} rejected, ${count('found placed')} found placed, ${count('found not placed')} found not placed`,
    );
  }, 240_000);
});
