// The counters of the exchange as its pages tell them, in plain sums: shares nothing with what is tested.

/** What is asked; orders are named by the exchange's ids, or by the client's. */
export type Request =
  | { readonly type: 'read'; readonly points: number }
  | {
      readonly type: 'add';
      readonly pair: string;
      readonly orders: readonly Given[];
      readonly fails: boolean;
    }
  | { readonly type: 'amend' | 'edit' | 'cancel'; readonly name: string; readonly fails: boolean }
  | { readonly type: 'cancelBatch'; readonly names: readonly string[] }
  | { readonly type: 'cancelAll' };

/** Names that an order comes with. */
export interface Given {
  readonly client: string;
  readonly group: number;
}

interface Order extends Given {
  readonly id: string;
  readonly pair: string;
  since: number;
  open: boolean;
}

/** What comes back. */
export interface Reply {
  readonly limited: boolean;
  readonly ids: readonly string[];
  readonly count: number;
}

const tiers = {
  starter: { rest: [15, 0.33], engine: [60, 1] },
  intermediate: { rest: [20, 0.5], engine: [125, 2.34] },
  pro: { rest: [20, 1], engine: [180, 3.75] },
} as const;

const steps = [5, 10, 15, 45, 90, 300];
const points = { amend: [3, 2, 1, 0, 0, 0], edit: [6, 5, 4, 2, 1, 0], cancel: [8, 6, 5, 4, 2, 1] };

const tiny = 1e-6;

/** The group of orders that no client of ours knows of. A cancel of all leaves them out: nobody could count them. */
const others = -1;

/** @param now its own clock, seconds */
export function exchange(tier: keyof typeof tiers, now: () => number) {
  const counts = new Map<string, { count: number; at: number }>();
  const spent = new Map<string, number>();
  const orders: Order[] = [];

  const read = (name: string): number => {
    const { count, at } = counts.get(name) ?? { count: 0, at: now() };
    const [, decay] = name === 'rest' ? tiers[tier].rest : tiers[tier].engine;
    return Math.max(0, count - (now() - at) * decay);
  };
  const charge = (name: string, cost: number): boolean => {
    const count = read(name) + cost;
    counts.set(name, { count, at: now() });
    spent.set(name, (spent.get(name) ?? 0) + cost);
    const [max] = name === 'rest' ? tiers[tier].rest : tiers[tier].engine;
    return cost > 0 && count > max + tiny;
  };
  const aged = (kind: keyof typeof points, { since }: Order): number =>
    points[kind][steps.findIndex((step) => now() - since < step)] ?? 0;
  const named = (name: string): readonly Order[] =>
    orders.filter(({ open, id, client, group }) => open && [id, client, `${group}`].includes(name));
  const place = (pair: string, given: Given): string => {
    const id = `O-${orders.length}`;
    orders.push({ ...given, id, pair, since: now(), open: true });
    return id;
  };
  const reply = (limited: boolean, ids: readonly string[] = [], count = 0): Reply => ({
    limited,
    ids,
    count,
  });
  const cancel = (which: readonly Order[], batch: boolean): Reply => {
    let limited = false;
    for (const order of which) {
      if (charge(order.pair, aged('cancel', order)) && !batch) limited = true;
      order.open = false;
    }
    return reply(limited, [], which.length);
  };

  return {
    read,
    /** Points that were taken in all. */
    spent: (name: string): number => spent.get(name) ?? 0,
    /** Points that can be taken in so many seconds. */
    allowed(name: string, seconds: number): number {
      const [max, decay] = name === 'rest' ? tiers[tier].rest : tiers[tier].engine;
      return max + decay * seconds;
    },
    orders,
    /** Of somebody else with the same account. */
    foreign: (pair: string): string => place(pair, { client: '', group: others }),
    arrive(request: Request): Reply {
      const points =
        request.type === 'read' ? request.points : ['add', 'cancel'].includes(request.type) ? 0 : 1;
      const batch = request.type === 'add' && request.orders.length > 1 ? 1 : points;
      const restLimited = charge('rest', batch);
      switch (request.type) {
        case 'read':
          return reply(restLimited);
        case 'add': {
          const { length } = request.orders;
          const limited = charge(request.pair, length === 1 ? 1 : length / 2) || restLimited;
          return request.fails || limited
            ? reply(limited)
            : reply(
                false,
                request.orders.map((given) => place(request.pair, given)),
              );
        }
        case 'cancel':
          return cancel(named(request.name), false);
        case 'cancelBatch':
          return { ...cancel(request.names.flatMap(named), true), limited: restLimited };
        case 'cancelAll':
          return {
            ...cancel(
              orders.filter(({ open, group }) => open && group !== others),
              true,
            ),
            limited: restLimited,
          };
        case 'amend':
        case 'edit': {
          const [order] = named(request.name);
          if (order === undefined) return reply(restLimited);
          const limited = charge(order.pair, 1 + aged(request.type, order)) || restLimited;
          if (request.fails || limited) return reply(limited);
          if (request.type === 'amend') {
            order.since = now();
            return reply(false, [order.id], 1);
          }
          order.open = false;
          return reply(false, [place(order.pair, { ...order, client: '' })], 1);
        }
      }
    },
  };
}
