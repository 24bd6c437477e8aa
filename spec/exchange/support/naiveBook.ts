// A client's book as plainly as it can be written, and sharing nothing with the exchange: not even the CRC.
interface Level {
  readonly price: string;
  readonly qty: string;
}

interface Change {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
  readonly checksum: number;
}

/** Bit by bit, as the definition has it. */
export function slowCrc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const bare = (digits: string): string => digits.replace('.', '').replace(/^0+/, '');

export interface NaiveBook {
  take(text: string): void;
  readonly bids: () => readonly Level[];
  readonly asks: () => readonly Level[];
  /** Of the best ten. */
  readonly checksum: () => number;
  /** What the last frame told. */
  readonly told: () => number;
}

export function naiveBook(depth: number): NaiveBook {
  let bids: readonly Level[] = [];
  let asks: readonly Level[] = [];
  let told = 0;
  const apply = (old: readonly Level[], changes: readonly Level[], sign: number): readonly Level[] => {
    const levels = new Map(old.map(({ price, qty }) => [price, qty]));
    for (const { price, qty } of changes) levels.set(price, qty);
    return [...levels]
      .map(([price, qty]) => ({ price, qty }))
      .filter(({ qty }) => Number(qty) > 0)
      .sort((a, b) => sign * (Number(a.price) - Number(b.price)))
      .slice(0, depth);
  };
  return {
    take(text) {
      const frame = JSON.parse(text.replace(/":(-?\d+\.\d+)/g, '":"$1"')) as {
        readonly type: string;
        readonly data: readonly [Change];
      };
      const [change] = frame.data;
      const fresh = frame.type === 'snapshot';
      bids = apply(fresh ? [] : bids, change.bids, -1);
      asks = apply(fresh ? [] : asks, change.asks, 1);
      told = change.checksum;
    },
    bids: () => bids,
    asks: () => asks,
    checksum: () =>
      slowCrc32(
        [...asks.slice(0, 10), ...bids.slice(0, 10)]
          .map(({ price, qty }) => bare(price) + bare(qty))
          .join(''),
      ),
    told: () => told,
  };
}
