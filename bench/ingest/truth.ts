import type { Cast } from './cast.ts';
import type { Flooded } from './flood.ts';
import type { TickerFrame } from './TickerFrame.ts';

const decode = (text: string): TickerFrame => JSON.parse(text) as TickerFrame;

/** What every client must have got, in the same order of sums. */
export function truth(
  { symbols, snapshots, updates }: Cast,
  cycles: number,
): Pick<Flooded, 'counts' | 'sums'> {
  const told = new Map(symbols.map((symbol) => [symbol, { count: 0, sum: 0 }]));
  const take = (text: string): void => {
    const [{ symbol, last }] = decode(text).data;
    const { count = 0, sum = 0 } = told.get(symbol) ?? {};
    told.set(symbol, { count: count + 1, sum: sum + last });
  };
  snapshots.forEach(take);
  for (let left = cycles; left > 0; left -= 1) updates.forEach(take);
  const all = [...told.values()];
  return { counts: all.map(({ count }) => count), sums: all.map(({ sum }) => sum) };
}
