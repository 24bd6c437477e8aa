import { describe, expect, it } from '@jest/globals';
import { duration } from '../../lib/apps/watch/duration.ts';
import { nearest } from '../../lib/apps/watch/nearest.ts';
import { readingEvents } from '../../lib/apps/watch/readingEvents.ts';
import { readOptions } from '../../lib/apps/watch/readOptions.ts';
import type { StrategyReading } from '../../lib/apps/watch/Strategy.ts';
import { InputError } from '../../lib/core/errors/InputError.ts';

describe('the command line', () => {
  it('is a box of two symbols until Ctrl-C, unless it says otherwise', () => {
    expect(readOptions([])).toEqual({ source: { type: 'box', seed: 1, speed: 60 } });
  });

  it('is read word by word', () => {
    expect(
      readOptions([
        ...['--symbols', 'SOL/USD, ETH/BTC,SOL/USD', '--depth', '100', '--for', '1.5m'],
        ...['--seed', '7', '--speed', '1000', '--drop-every', '250ms'],
      ]),
    ).toEqual({
      source: { type: 'box', seed: 7, speed: 1_000, dropMs: 250 },
      symbols: ['SOL/USD', 'ETH/BTC'],
      depth: 100,
      forMs: 90_000,
    });
    expect(readOptions(['--live'])).toEqual({ source: { type: 'live' } });
    expect(readOptions(['--replay', 'a.jsonl'])).toEqual({ source: { type: 'replay', path: 'a.jsonl' } });
  });

  it.each([
    ['20s', 20_000],
    ['500ms', 500],
    ['5m', 300_000],
    ['1h', 3_600_000],
    ['0.5s', 500],
  ])('%s is so many milliseconds', (text, ms) => {
    expect(duration(text)).toBe(ms);
  });

  it.each(['', '20', 's', '-1s', '0s', '1e3s', '20 s', '600h', 'NaNs', '0.5ms'])('%o is no time', (text) => {
    expect(() => duration(text)).toThrow(InputError);
  });
});

describe('names', () => {
  it('near a mistyped one come nearest first', () => {
    const known = ['ETH/USD', 'BTC/USD', 'BTC/EUR', 'DOGE/USD'];
    expect(nearest('BTC/UDS', known)).toEqual(['BTC/USD', 'BTC/EUR', 'ETH/USD']);
    expect(nearest('btc/usd', known, 1)).toEqual(['BTC/USD']);
    expect(nearest('BTC/USD', [])).toEqual([]);
  });
});

describe('a reading', () => {
  const cause = { type: 'closed', begin: 1 } as unknown as StrategyReading['cause'];
  const cross = { type: 'cross', side: 'up', fast: 2, slow: 1, cause: 1 } as const;
  const reading = (values: StrategyReading['values']): StrategyReading => ({
    type: 'reading',
    cause,
    values,
  });

  it('is shown by its numbers and its crosses', () => {
    expect(readingEvents('A/B', reading({ 'EMA(1)': 2, 'EMA(2)': undefined, cross }))).toEqual([
      { type: 'numbers', symbol: 'A/B', numbers: { 'EMA(1)': 2 } },
      { type: 'signal', signal: { symbol: 'A/B', candle: cause, cross } },
    ]);
  });

  it('that has nothing to say is not shown, and neither is a gap', () => {
    expect(readingEvents('A/B', reading({ x: undefined }))).toEqual([]);
    expect(readingEvents('A/B', { type: 'gap', epoch: 2, why: 'x', downMs: 1 })).toEqual([]);
  });

  it('of history is shown by its last numbers, and never as a signal', () => {
    const values = [reading({ x: 1, cross }), reading({ x: 2, cross })];
    expect(readingEvents('A/B', { type: 'history', values })).toEqual([
      { type: 'numbers', symbol: 'A/B', numbers: { x: 2 } },
    ]);
    expect(readingEvents('A/B', { type: 'history', values: [] })).toEqual([]);
  });
});
