import { epochMs } from '../../../core/epochMs.ts';
import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { Bar } from '../../../core/model/Bar.ts';
import type { Fields } from '../../fields.ts';

/** One entry of an `ohlc` frame. @throws {MalformedError} */
export function readBar(entry: Fields): Bar {
  const begin = epochMs(entry.text('interval_begin'));
  if (Number.isNaN(begin)) throw new MalformedError('ohlc.interval_begin', 'a time');
  return {
    symbol: entry.text('symbol'),
    interval: entry.integer('interval') * 60_000,
    begin,
    open: entry.decimal('open'),
    high: entry.decimal('high'),
    low: entry.decimal('low'),
    close: entry.decimal('close'),
    vwap: entry.decimal('vwap'),
    volume: entry.decimal('volume'),
    trades: entry.integer('trades'),
  };
}
