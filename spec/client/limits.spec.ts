import { afterEach, describe, expect, it } from '@jest/globals';
import { catchError, defer, EMPTY, map, mergeMap, type Observable, range, VirtualTimeScheduler } from 'rxjs';
import { type Spot, spot } from '../../lib/client/spot.ts';
import { KrakenError } from '../../lib/core/errors/KrakenError.ts';
import { type VirtualExchange, virtualExchange } from '../../lib/exchange/index.ts';
import { random } from '../../lib/exchange/market/random.ts';

let box: VirtualExchange | undefined;
afterEach(async () => {
  await box?.close();
});

const operations = 10_000;
const pairs = ['ZECUSD', 'DASHUSD'] as const;

/** What the exchange's page says of each tier: thresholds, and points that leave in a second. */
const tiers = {
  starter: { threshold: 60, decay: 1, max: 15, restDecay: 0.33 },
  intermediate: { threshold: 125, decay: 2.34, max: 20, restDecay: 0.5 },
  pro: { threshold: 180, decay: 3.75, max: 20, restDecay: 1 },
} as const;

const byAge = (steps: readonly (readonly [seconds: number, points: number])[], seconds: number): number =>
  steps.find(([below]) => seconds < below)?.[1] ?? 0;
const amendSteps = [
  [5, 3],
  [10, 2],
  [15, 1],
] as const;
const cancelSteps = [
  [5, 8],
  [10, 6],
  [15, 5],
  [45, 4],
  [90, 2],
  [300, 1],
] as const;

/** What was spent, by hand, of each counter of the exchange. */
interface Spent {
  rest: number;
  readonly pairs: Map<string, number>;
}

/** Ten thousand operations by chance, as fast as the client lets them go. */
function trade(tier: keyof typeof tiers, scheduler: VirtualTimeScheduler, client: Spot) {
  const { next: chance } = random(31);
  const resting: { readonly txid: string; readonly pair: string; at: number }[] = [];
  const spent: Spent = { rest: 0, pairs: new Map() };
  const failures: unknown[] = [];
  let ended = 0;
  let lastMs = 0;
  const spend = (pair: string, points: number): void => {
    spent.pairs.set(pair, (spent.pairs.get(pair) ?? 0) + points);
  };
  const add = (pair: string): Observable<unknown> => {
    const rests = resting.length < 50 && chance() < 0.15;
    const order = { pair, type: 'buy', ordertype: 'limit', volume: '1', price: '1' } as const;
    return client.rest.addOrder({ ...order, ...(!rests && { timeinforce: 'IOC' as const }) }).pipe(
      map(({ txid }) => {
        spend(pair, 1);
        if (rests && txid?.[0] !== undefined) resting.push({ txid: txid[0], pair, at: scheduler.now() });
      }),
    );
  };
  const cancel = (pair: string): Observable<unknown> => {
    const [order] = resting.splice(Math.floor(chance() * resting.length), 1);
    if (order === undefined) return add(pair);
    return client.rest.cancelOrder({ txid: order.txid }).pipe(
      map(() => {
        spend(order.pair, byAge(cancelSteps, (scheduler.now() - order.at) / 1_000));
      }),
    );
  };
  const amend = (pair: string): Observable<unknown> => {
    const order = resting[Math.floor(chance() * resting.length)];
    if (order === undefined) return add(pair);
    return client.rest.amendOrder({ txid: order.txid, order_qty: 1 + Math.floor(chance() * 5) }).pipe(
      map(() => {
        spend(order.pair, 1 + byAge(amendSteps, (scheduler.now() - order.at) / 1_000));
        spent.rest += 1;
        order.at = scheduler.now();
      }),
    );
  };
  const read = (): Observable<unknown> =>
    client.rest.balance().pipe(
      map(() => {
        spent.rest += 1;
      }),
    );
  const operation = (): Observable<unknown> => {
    const pair = pairs[chance() < 0.5 ? 0 : 1];
    const kind = chance();
    if (kind < 0.04) return read();
    if (kind < 0.06) return amend(pair);
    return kind < 0.16 ? cancel(pair) : add(pair);
  };
  range(0, operations)
    .pipe(
      mergeMap(
        () =>
          defer(operation).pipe(
            catchError((error: unknown) => {
              failures.push(error);
              return EMPTY;
            }),
          ),
        100,
      ),
    )
    .subscribe({
      complete: () => {
        ended = 1;
        lastMs = scheduler.now();
      },
    });
  const hour = 3_600_000;
  while (ended === 0 && scheduler.frame < 40 * hour) {
    scheduler.maxFrames = scheduler.frame + 30_000;
    scheduler.flush();
  }
  const { threshold, decay, max, restDecay } = tiers[tier];
  const allowed = Math.max(
    (spent.rest - max) / restDecay,
    ...[...spent.pairs.values()].map((points) => (points - threshold) / decay),
  );
  return { ended, failures, seconds: lastMs / 1_000, allowed };
}

describe.each(['starter', 'intermediate', 'pro'] as const)(
  'ten thousand operations of the tier %s',
  (tier) => {
    it('meet no limit of the exchange, and take hardly longer than it wants', () => {
      const scheduler = new VirtualTimeScheduler(undefined, 0);
      const world = virtualExchange({
        seed: 3,
        scheduler,
        symbols: ['ZEC/USD', 'DASH/USD'],
        contracts: ['PF_XBTUSD'],
        historyMinutes: 10,
        latencyMs: 20,
        accounts: [{ name: 'busy', tier, balances: { USD: '1000000' } }],
      });
      box = world;
      const [account] = world.accounts;
      if (account === undefined) throw new Error('the exchange has no account');
      const client = spot({
        world: world.world,
        restUrl: world.urls.spotRest,
        credentials: { key: account.key, secret: account.secret },
        rate: { tier },
      });
      const { ended, failures, seconds, allowed } = trade(tier, scheduler, client);
      const ofRate = failures.filter((error) => error instanceof KrakenError && error.category === 'rate');
      console.info(
        `${tier}: ${operations} operations in ${Math.round(seconds)} s, the tier allows ${Math.round(allowed)} s: ${((100 * allowed) / seconds).toFixed(1)} %; ${ofRate.length} over a limit, ${failures.length} refused`,
      );
      expect(ended).toBe(1);
      expect(ofRate).toEqual([]);
      expect(failures.length).toBeLessThan(operations / 100);
      expect(allowed / seconds).toBeGreaterThanOrEqual(0.95);
    }, 240_000);
  },
);
