// A client's book of the first WebSocket as plainly as it can be written: texts in, texts kept.
import { crc32 } from 'node:zlib';

type Entry = readonly [price: string, volume: string, time: string, again?: 'r'];
type Part = Readonly<Partial<Record<'a' | 'b' | 'as' | 'bs', readonly Entry[]>>> & { readonly c?: string };

interface Side {
  readonly levels: Map<string, { volume: string; time: string }>;
  readonly sign: number;
}

const bare = (text: string): string => text.replace('.', '').replace(/^0+/, '');

export interface NaiveV1Book {
  take(text: string): void;
  readonly asks: () => readonly (readonly [string, string])[];
  readonly bids: () => readonly (readonly [string, string])[];
  readonly checksum: () => string;
  /** What the last frame told; undefined for a snapshot. */
  readonly told: () => string | undefined;
  /** What was seen of the rarer things. */
  readonly seen: Readonly<Record<'oneSided' | 'fivePart' | 'again' | 'twice' | 'removals', number>>;
  /** Rules that were broken. */
  readonly faults: readonly string[];
}

export function naiveV1Book(depth: number): NaiveV1Book {
  const asks: Side = { levels: new Map(), sign: 1 };
  const bids: Side = { levels: new Map(), sign: -1 };
  const faults: string[] = [];
  const seen = { oneSided: 0, fivePart: 0, again: 0, twice: 0, removals: 0 };
  let told: string | undefined;

  const sorted = ({ levels, sign }: Side) =>
    [...levels]
      .map(([price, { volume }]) => [price, volume] as const)
      .sort(([a], [b]) => sign * (Number(a) - Number(b)));
  const truncate = (side: Side): void => {
    for (const [price] of sorted(side).slice(depth)) side.levels.delete(price);
  };
  const apply = (side: Side, entries: readonly Entry[]): void => {
    const prices = entries.map(([price]) => price);
    if (new Set(prices).size < prices.length) seen.twice += 1;
    for (const [price, volume, time, again] of entries) {
      const held = side.levels.get(price);
      if (again === 'r') {
        seen.again += 1;
        if (held !== undefined) faults.push(`${price} was there already and comes again`);
      }
      if (held !== undefined && !(Number(time) > Number(held.time)))
        faults.push(`${price} does not get younger: ${held.time} ${time}`);
      if (Number(volume) === 0) {
        seen.removals += 1;
        if (held === undefined && prices.filter((one) => one === price).length === 1)
          faults.push(`${price} was not there and is removed`);
        side.levels.delete(price);
      } else side.levels.set(price, { volume, time });
    }
  };
  return {
    take(text) {
      const frame = JSON.parse(text) as readonly unknown[];
      const parts = frame.slice(1, -2) as readonly Part[];
      told = parts.at(-1)?.c;
      if (parts.slice(0, -1).some(({ c }) => c !== undefined)) faults.push('a checksum too early');
      if (parts.length === 2) seen.fivePart += 1;
      for (const { a, b, as, bs } of parts) {
        if (as !== undefined) asks.levels.clear();
        if (bs !== undefined) bids.levels.clear();
        if ((a ?? b) !== undefined && parts.length === 1) seen.oneSided += 1;
        apply(asks, as ?? a ?? []);
        apply(bids, bs ?? b ?? []);
      }
      truncate(asks);
      truncate(bids);
    },
    asks: () => sorted(asks),
    bids: () => sorted(bids),
    checksum: () =>
      String(
        crc32(
          [...sorted(asks).slice(0, 10), ...sorted(bids).slice(0, 10)]
            .map(([price, volume]) => bare(price) + bare(volume))
            .join(''),
        ),
      ),
    told: () => told,
    seen,
    faults,
  };
}
