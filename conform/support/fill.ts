// What an order at once must come to, reckoned from the book before it, in whole digits.
import type { Exchange } from '../../lib/exchange/index.ts';
import type { Row } from './truth.ts';

/** A decimal as whole last digits. */
export function whole(text: string, digits: number): bigint {
  const [front = '0', back = ''] = text.split('.');
  return BigInt(front + back.padEnd(digits, '0').slice(0, digits));
}

/** What a market order takes, in 1e-8 of the base and 1e-5 of the quote currency. */
export interface Taken {
  readonly qty: bigint;
  readonly cost: bigint;
  /** Of each level: the price and the lots taken there. */
  readonly parts: readonly { readonly price: number; readonly lots: bigint }[];
}

/** Several orders can rest at one price, and each is a trade of its own: these are their sums, in the order of the first. */
export function byPrice(trades: readonly (readonly [price: number, qty: number])[]): readonly Row[] {
  const lots = new Map<number, number>();
  for (const [price, qty] of trades) lots.set(price, (lots.get(price) ?? 0) + Math.round(qty * 1e8));
  return [...lots].map(([price, sum]) => [price, sum / 1e8]);
}

/** @param qty base currency, eight digits at most  @param side of the order */
export function taken(box: Exchange, symbol: string, side: 'buy' | 'sell', qty: string): Taken {
  const { asks, bids } = box.books(symbol);
  let left = whole(qty, 8);
  let cost = 0n;
  const parts: { price: number; lots: bigint }[] = [];
  for (const level of side === 'buy' ? asks : bids) {
    if (left === 0n) break;
    const there = whole(level.qty, 8);
    const lots = there < left ? there : left;
    cost += lots * whole(level.price, 5);
    parts.push({ price: Number(level.price), lots });
    left -= lots;
  }
  return { qty: whole(qty, 8) - left, cost: cost / 100_000_000n, parts };
}

/** Are two amounts of money the same to a tenth of a cent? It is rounded with each fill. Both in 1e-5. */
export const sameMoney = (one: bigint, other: bigint): boolean => one - other <= 100n && other - one <= 100n;
