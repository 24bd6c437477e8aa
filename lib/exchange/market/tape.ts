// What was traded: the last trades, candles of every length, and the last 24 hours. All of them are made of the same trades.
import { intervalMinutes } from '../../core/model/intervalMinutes.ts';
import { type CandleSeries, candleSeries } from './candleSeries.ts';
import { type Day, lastDay } from './lastDay.ts';
import type { MarketCandle } from './MarketCandle.ts';
import type { MarketTrade } from './MarketTrade.ts';

const minute = 60_000;

/** Trades that are kept for those who ask later. */
const mostTrades = 2_000;

/** The record of one symbol. */
export interface Tape {
  /** Oldest first, bounded. */
  readonly trades: () => readonly MarketTrade[];
  /** Oldest first, at most 720, the last one runs. */
  candles(minutes: number, since?: number): readonly MarketCandle[];
  readonly day: () => Day;
  take(trade: MarketTrade): void;
  /** Time passes without a trade, milliseconds since 1970. */
  pass(ms: number): void;
}

const flat = (begin: number, price: number): MarketCandle => ({
  begin,
  open: price,
  high: price,
  low: price,
  close: price,
  volume: 0n,
  value: 0n,
  trades: 0,
});

/** @param startMs when it begins  @param price the last price before it */
export function tape(startMs: number, price: number): Tape {
  const trades: MarketTrade[] = [];
  const series = new Map<number, CandleSeries>(
    Object.values(intervalMinutes).map((minutes) => [minutes, candleSeries(minutes)]),
  );
  const day = lastDay();
  let running = flat(Math.floor(startMs / minute) * minute, price);

  const pass = (ms: number): void => {
    const begin = Math.floor(ms / minute) * minute;
    while (running.begin < begin) {
      for (const one of series.values()) one.take(running);
      day.take(running);
      running = flat(running.begin + minute, running.close);
    }
  };
  return {
    trades: () => trades,
    candles: (minutes, since) => series.get(minutes)?.read(running, since) ?? [],
    day: () => day.read(running),
    pass,
    take(trade) {
      pass(Math.floor(trade.at / 1_000));
      const { price: at, qty } = trade;
      const first = running.trades === 0;
      running = {
        begin: running.begin,
        open: first ? at : running.open,
        high: first ? at : Math.max(running.high, at),
        low: first ? at : Math.min(running.low, at),
        close: at,
        volume: running.volume + qty,
        value: running.value + BigInt(at) * qty,
        trades: running.trades + 1,
      };
      trades.push(trade);
      // in bulk, so that a long run does not shift the whole list with each trade
      if (trades.length > 2 * mostTrades) trades.splice(0, trades.length - mostTrades);
    },
  };
}
