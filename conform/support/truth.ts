// What the box knows, in the shapes in which clients hold it: numbers, newest candle last.
import type { Exchange } from '../../lib/exchange/index.ts';

/** Price and quantity. */
export type Row = readonly [price: number, qty: number];

/** The best levels of both sides. */
export function bestLevels(box: Exchange, symbol: string, depth: number) {
  const { asks, bids } = box.books(symbol);
  const rows = (levels: typeof asks): readonly Row[] =>
    levels.slice(0, depth).map(({ price, qty }) => [Number(price), Number(qty)]);
  return { asks: rows(asks), bids: rows(bids) };
}

/** Candles as ccxt has them: begin in milliseconds, open, high, low, close, volume; at most 720. */
export const candleRows = (box: Exchange, symbol: string, minutes: number): readonly (readonly number[])[] =>
  box
    .candles(symbol, minutes)
    .slice(-720)
    .map(({ begin, open, high, low, close, volume }) => [begin, open, high, low, close, volume].map(Number));

/** The levels that a client holds, without what else it keeps of them. */
export const rowsOf = (levels: Iterable<ArrayLike<number | string | undefined>>): readonly Row[] =>
  Array.from(levels, ({ 0: price, 1: qty }) => [Number(price), Number(qty)] as const);
