import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defer, map, Observable, Subscription, tap, VirtualTimeScheduler } from 'rxjs';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import type { SpotBudget } from '../../../lib/session/limits/Budget.ts';
import { limiter } from '../../../lib/session/limits/limiter.ts';
import type { Asked } from '../../../lib/session/rest/Asked.ts';
import { calls } from './support/calls.ts';
import { exchange, type Reply, type Request } from './support/exchange.ts';

type Tier = 'starter' | 'intermediate' | 'pro';

/** Names of two pairs; the exchange knows them by the first. */
const pairs = [
  ['XBTUSD', 'XXBTZUSD', 'XBT/USD', 'BTC/USD'],
  ['ETHXBT', 'XETHXXBT', 'ETH/BTC', 'ETHXBT'],
] as const;

const moment = fc.record({
  kind: fc.constantFrom(
    'balance',
    'ledgers',
    'add',
    'add',
    'add',
    'batch',
    'amend',
    'amend',
    'edit',
    'cancel',
    'cancel',
    'group',
    'cancelBatch',
    'cancelAll',
    'foreign',
    'fill',
  ),
  pair: fc.nat(1),
  name: fc.nat(3),
  which: fc.nat(1_000),
  byClient: fc.boolean(),
  fails: fc.boolean(),
  /** Milliseconds after the one before. */
  gap: fc.oneof({ weight: 5, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.nat(20_000) }),
  up: fc.nat(2_000),
  down: fc.nat(2_000),
  fate: fc.constantFrom('told', 'told', 'told', 'told', 'told', 'lost', 'left'),
});
type Moment = typeof moment extends fc.Arbitrary<infer T> ? T : never;

/** A client, the way to the exchange and back, and the exchange with a clock of its own. */
function world(tier: Tier, skew = 0) {
  const scheduler = new VirtualTimeScheduler();
  const kept = limiter({ side: 'spot', tier, scheduler });
  const far = exchange(tier, () => (scheduler.now() * (1 + skew)) / 1_000);
  const wrong: string[] = [];
  let lastArrival = 0;
  let budget: SpotBudget | undefined;

  const compare = (): void => {
    kept.budget$
      .subscribe((one) => {
        budget = one.side === 'spot' ? one : undefined;
      })
      .unsubscribe();
    const ours = {
      rest: budget?.rest.count ?? 0,
      ...Object.fromEntries(
        pairs.map(([pair]) => [pair, (budget?.pairs[pair] ?? budget?.otherPairs)?.count ?? 0]),
      ),
    };
    for (const [name, count] of Object.entries(ours))
      if (count < far.read(name) - 1e-6)
        wrong.push(`${name}: ${count} here, ${far.read(name)} there at ${scheduler.now()}`);
  };

  /** A request on its way: it arrives in any case, in the order in which it was sent. */
  const wire = (
    request: Request,
    { up, down, fate }: Pick<Moment, 'up' | 'down' | 'fate'>,
  ): Observable<Reply> =>
    new Observable((observer) => {
      const sent = scheduler.now();
      lastArrival = Math.max(lastArrival, sent + up);
      // in the same moment what left first arrives first
      scheduler.schedule(() => {
        const reply = far.arrive(request);
        if (reply.limited) wrong.push(`${request.type} refused at ${scheduler.now()}`);
        compare();
        if (fate === 'told')
          scheduler.schedule(() => {
            if (reply.ids.length === 0 && 'fails' in request && request.fails) observer.error(refused);
            else {
              observer.next(reply);
              observer.complete();
            }
          }, down);
      }, lastArrival - sent);
      if (fate === 'lost')
        scheduler.schedule(() => {
          observer.error(new DeadlineError('AddOrder', down));
        }, down);
    });
  return { scheduler, kept, far, wrong, wire, compare };
}

const refused = new ResponseError('AddOrder', ['EOrder:Invalid price'], {
  code: 'EOrder:Invalid price',
  category: 'order',
  severity: 'error',
  retryable: false,
  pauseMs: 0,
  ran: 'no',
  reaction: 'fix',
  detail: '',
  advice: '',
});

/** What the exchange answers, as the catalogue decodes it. */
const decoded = (kind: Moment['kind'] | Request['type'], { ids, count }: Reply): unknown => {
  if (kind === 'add') return { result: { txid: ids } };
  if (kind === 'batch') return { result: { orders: ids.map((txid) => ({ txid })) } };
  return { result: kind === 'edit' ? { txid: ids[0] } : { count } };
};

describe('the limiter of Spot', () => {
  it('is never lower than the exchange, and never lets through what that refuses', () => {
    const tiers = fc.constantFrom<Tier>('starter', 'intermediate', 'pro');
    const skews = fc.constantFrom(-5e-4, 0, 5e-4);
    let went = 0;
    fc.assert(
      fc.property(
        tiers,
        skews,
        fc.array(moment, { minLength: 20, maxLength: 120 }),
        (tier, skew, moments) => {
          const { scheduler, kept, far, wrong, wire, compare } = world(tier, skew);
          const clients: string[] = [];
          const ids: string[] = [];

          const asks = (one: Moment): readonly [Request, Asked] => {
            const { kind, which, fails, byClient } = one;
            const names = pairs[one.pair] ?? pairs[0];
            const [pair] = names;
            const known = byClient ? clients : ids;
            const name = known[which % Math.max(1, known.length)] ?? 'OTHER';
            const by = byClient ? { cl_ord_id: name } : { txid: name };
            const fresh = () => {
              const client = `c${clients.length}`;
              clients.push(client);
              return { client, group: which % 3 };
            };
            const own = ({ client, group }: ReturnType<typeof fresh>) => ({
              cl_ord_id: client,
              userref: group,
            });
            const spoken = names[one.name] ?? pair;
            switch (kind) {
              case 'balance':
              case 'fill':
                return [{ type: 'read', points: 1 }, calls.balance()];
              case 'ledgers':
                return [{ type: 'read', points: 4 }, calls.ledgers()];
              case 'add': {
                const given = fresh();
                return [{ type: 'add', pair, orders: [given], fails }, calls.add(spoken, own(given))];
              }
              case 'batch': {
                const orders = Array.from({ length: 2 + (which % 4) }, fresh);
                return [{ type: 'add', pair, orders, fails }, calls.addBatch(spoken, orders.map(own))];
              }
              case 'amend':
                return [{ type: 'amend', name, fails }, calls.amend(by)];
              case 'edit':
                return [
                  { type: 'edit', name: ids[which % Math.max(1, ids.length)] ?? 'OTHER', fails },
                  calls.edit({
                    txid: ids[which % Math.max(1, ids.length)] ?? 'OTHER',
                    pair:
                      far.orders.find(({ id }) => id === ids[which % Math.max(1, ids.length)])?.pair ?? pair,
                  }),
                ];
              case 'cancel':
                return [{ type: 'cancel', name, fails }, calls.cancel(by)];
              case 'group':
                return [
                  { type: 'cancel', name: `${which % 3}`, fails },
                  calls.cancel({ txid: `${which % 3}` }),
                ];
              case 'cancelBatch': {
                const some = ids.slice(-3);
                return [{ type: 'cancelBatch', names: some }, calls.cancelBatch({ orders: some })];
              }
              case 'cancelAll':
                return [{ type: 'cancelAll' }, calls.cancelAll()];
              case 'foreign': {
                const id = far.foreign(pair);
                return [{ type: 'cancel', name: id, fails }, calls.cancel({ txid: id })];
              }
            }
          };

          let at = 0;
          for (const one of moments) {
            at += one.gap;
            scheduler.schedule(() => {
              const order = far.orders[one.which % Math.max(1, far.orders.length)];
              if (one.kind === 'fill' && order !== undefined) order.open = false;
              const [request, asked] = asks(one);
              const call = new Subscription();
              const source$ = defer(() => {
                went += 1;
                if (one.fate === 'left') scheduler.schedule(() => call.unsubscribe(), one.down);
                return wire(request, one);
              });
              const told$ = source$.pipe(
                tap(({ ids: fresh }) => ids.push(...fresh)),
                map((reply) => decoded(one.kind, reply)),
                kept.admit(asked),
              );
              call.add(told$.subscribe({ error: () => undefined }));
            }, at);
            scheduler.schedule(compare, at + one.up);
          }
          scheduler.flush();
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
    expect(went).toBeGreaterThan(5_000);
  });

  /** One part of what was let through, of what the tier allows in that time, with answers that take their time. */
  const share = (tier: Tier, counter: string, made: readonly (readonly [Request, Asked])[]): number => {
    const { scheduler, kept, far, wrong, wire } = world(tier);
    let seed = 7;
    const ms = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    let last = 0;
    for (const [request, asked] of made) {
      const answer$ = defer(() => {
        last = scheduler.now();
        return wire(request, { up: 10 + ms(100), down: 10 + ms(100), fate: 'told' });
      });
      answer$
        .pipe(
          map((reply) => decoded(request.type, reply)),
          kept.admit(asked),
        )
        .subscribe({ error: () => undefined });
    }
    scheduler.flush();
    expect(wrong).toEqual([]);
    return far.spent(counter) / far.allowed(counter, last / 1_000);
  };

  const client = (n: number) => ({ client: `c${n}`, group: n });
  const add = (n: number): readonly [Request, Asked] => [
    { type: 'add', pair: 'XBTUSD', orders: [client(n)], fails: false },
    calls.add('XBT/USD', { cl_ord_id: `c${n}` }),
  ];
  const cancel = (n: number): readonly [Request, Asked] => [
    { type: 'cancel', name: `c${n}`, fails: false },
    calls.cancel({ cl_ord_id: `c${n}` }),
  ];
  const amend = (n: number): readonly [Request, Asked] => [
    { type: 'amend', name: `c${n}`, fails: false },
    calls.amend({ cl_ord_id: `c${n}` }),
  ];
  const times = <T>(count: number, make: (n: number) => readonly T[]): readonly T[] =>
    Array.from({ length: count }, (_, n) => make(n)).flat();

  it.each(['starter', 'intermediate', 'pro'] as const)(
    'lets through at least 95%% of what %s allows',
    (tier) => {
      const reads = times(500, () => [[{ type: 'read', points: 1 }, calls.balance()] as const]);
      expect(share(tier, 'rest', reads)).toBeGreaterThan(0.95);
      expect(
        share(
          tier,
          'XBTUSD',
          times(2_000, (n) => [add(n)]),
        ),
      ).toBeGreaterThan(0.95);
      expect(
        share(
          tier,
          'XBTUSD',
          times(300, (n) => [add(n), cancel(n)]),
        ),
      ).toBeGreaterThan(0.95);
      const mixed = times(100, (n) => [
        add(2 * n),
        add(2 * n + 1),
        amend(2 * n),
        cancel(2 * n),
        cancel(2 * n + 1),
      ]);
      expect(share(tier, 'XBTUSD', mixed)).toBeGreaterThan(0.95);
    },
  );
});
