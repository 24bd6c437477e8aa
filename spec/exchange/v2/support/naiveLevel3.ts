// A client's book of single orders as plainly as it can be written: texts in, texts kept.
import { crc32 } from 'node:zlib';

interface Entry {
  readonly event?: 'add' | 'modify' | 'delete';
  readonly order_id: string;
  readonly limit_price: string;
  readonly order_qty: string;
  readonly timestamp: string;
}

interface Frame {
  readonly type: 'snapshot' | 'update';
  readonly data: readonly [
    {
      readonly symbol: string;
      readonly bids: readonly Entry[];
      readonly asks: readonly Entry[];
      readonly checksum: number;
    },
  ];
}

type Queues = Map<string, Entry[]>;

const bare = (digits: string): string => digits.replace('.', '').replace(/^0+/, '');
const units = (digits: string): bigint => BigInt(digits.replace('.', ''));

export interface NaiveLevel3 {
  take(text: string): void;
  /** Best first, each queue with ids and quantities. */
  readonly asks: () => readonly (readonly [id: string, price: string, qty: string])[];
  readonly bids: () => readonly (readonly [id: string, price: string, qty: string])[];
  readonly checksum: () => number;
  readonly told: () => number;
  /** What was seen of the rarer things. */
  readonly seen: Readonly<Record<'add' | 'modify' | 'delete' | 'unordered' | 'again', number>>;
  /** Rules that were broken. */
  readonly faults: readonly string[];
}

export function naiveLevel3(depth: number): NaiveLevel3 {
  let asks: Queues = new Map();
  let bids: Queues = new Map();
  let told = 0;
  const seen = { add: 0, modify: 0, delete: 0, unordered: 0, again: 0 };
  const faults: string[] = [];
  const gone = new Set<string>();

  const sorted = (queues: Queues, sign: 1 | -1) =>
    [...queues].sort(([a], [b]) => (units(a) < units(b) ? -sign : sign));

  const apply = (queues: Queues, entries: readonly Entry[], sign: 1 | -1): Queues => {
    const fresh = new Set<string>();
    for (const entry of entries) {
      const { event, order_id: id, limit_price: price } = entry;
      const queue = queues.get(price) ?? [];
      const at = queue.findIndex((one) => one.order_id === id);
      if (event !== undefined) seen[event] += 1;
      if (event === undefined || event === 'add') {
        if (at >= 0) faults.push(`${id} is there already`);
        if (!queues.has(price)) fresh.add(price);
        if (gone.delete(id)) seen.again += 1;
        queues.set(price, [...queue, entry]);
      } else if (at < 0) faults.push(`${event} of ${id}, which is not there`);
      else if (event === 'modify') queues.set(price, queue.with(at, entry));
      else {
        const rest = queue.filter((one) => one.order_id !== id);
        // the price is new again when it comes back in this message: its orders are told one by one then
        if (rest.length === 0) queues.delete(price);
        else queues.set(price, rest);
        gone.add(id);
      }
    }
    for (const price of fresh) {
      const queue = queues.get(price);
      if (queue === undefined) continue;
      const inTime = [...queue].sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
      if (new Set(queue.map(({ timestamp }) => timestamp)).size < queue.length)
        faults.push(`two orders at ${price} have one time`);
      if (inTime.some((one, index) => one !== queue[index])) seen.unordered += 1;
      queues.set(price, inTime);
    }
    const kept = sorted(queues, sign);
    for (const [, queue] of kept.slice(depth)) for (const { order_id: id } of queue) gone.add(id);
    return new Map(kept.slice(0, depth));
  };
  const flat = (queues: Queues, sign: 1 | -1) =>
    sorted(queues, sign).flatMap(([, queue]) =>
      queue.map((one) => [one.order_id, one.limit_price, one.order_qty] as const),
    );
  const crcText = (queues: Queues, sign: 1 | -1): string =>
    sorted(queues, sign)
      .slice(0, 10)
      .flatMap(([, queue]) => queue.map((one) => bare(one.limit_price) + bare(one.order_qty)))
      .join('');

  return {
    take(text) {
      const frame = JSON.parse(text.replace(/":(-?\d+\.\d+)/g, '":"$1"')) as Frame;
      const [change] = frame.data;
      if (frame.type === 'snapshot') {
        asks = new Map();
        bids = new Map();
      }
      asks = apply(asks, change.asks, 1);
      bids = apply(bids, change.bids, -1);
      told = change.checksum;
    },
    asks: () => flat(asks, 1),
    bids: () => flat(bids, -1),
    checksum: () => crc32(crcText(asks, 1) + crcText(bids, -1)),
    told: () => told,
    seen,
    faults,
  };
}
