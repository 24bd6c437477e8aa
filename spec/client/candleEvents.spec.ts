import { describe, expect, it } from '@jest/globals';
import { type RunHelpers, TestScheduler } from 'rxjs/testing';
import { type CandleEvent, candleEvents } from '../../lib/client/candleEvents.ts';
import type { Bar } from '../../lib/core/model/Bar.ts';
import type { ChannelEvent } from '../../lib/core/model/ChannelEvent.ts';

type Bars = readonly Bar[];

/** @param at minute  @param price of all that was traded in it */
const bar = (at: number, price = 100 + at): Bar => ({
  symbol: 'BTC/USD',
  interval: 60_000,
  begin: at * 60_000,
  open: `${price}`,
  high: `${price}`,
  low: `${price}`,
  close: `${price}`,
  vwap: `${price}`,
  volume: '1',
  trades: 1,
});
const gap = { type: 'gap', epoch: 2, why: 'closed 1006', downMs: 5 } as const;
const snapshot = (...value: Bars): ChannelEvent<Bars> => ({ type: 'snapshot', epoch: 1, value });
const update = (...value: Bars): ChannelEvent<Bars> => ({ type: 'update', epoch: 1, value });
const history = (...bars: Bars): CandleEvent => ({
  type: 'history',
  values: bars.map((past) => ({ ...past, type: 'closed' })),
});
const closed = (at: number, price?: number): CandleEvent => ({ ...bar(at, price), type: 'closed' });
const forming = (at: number, price?: number): CandleEvent => ({ ...bar(at, price), type: 'forming' });

/** What the channel tells, by the letters of its marbles. */
const told = {
  // three bars: two are over
  s: snapshot(bar(5), bar(6), bar(7)),
  // three as they are two minutes later
  t: snapshot(bar(7), bar(8), bar(9)),
  g: gap,
  a: update(bar(7, 1)),
  b: update(bar(7, 2), bar(8)),
  c: update(bar(8, 3)),
  d: update(bar(10)),
  o: update(bar(6, 9)),
  x: update(bar(3, 9)),
};
/** What REST tells: its last bar still runs. */
const past = { p: [bar(2), bar(3), bar(4), bar(5, 9), bar(6, 9), bar(7, 9)] };

const marbles = (act: (helpers: RunHelpers) => void): void => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(act);
};

describe('candles of a channel', () => {
  it('begin with what is over of the snapshot, then tell what is live', () => {
    marbles(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s---a-c', told);
      const older = cold<Bars>('            ---(p|)', past);
      const candles = '                     -(hf)a-(bc)';
      expectObservable(ohlc.pipe(candleEvents(2, older))).toBe(candles, {
        h: history(bar(5), bar(6)),
        f: forming(7),
        a: forming(7, 1),
        b: closed(7, 1),
        c: forming(8, 3),
      });
      expectSubscriptions(older.subscriptions).toBe([]);
    });
  });

  it('ask for the past where the snapshot has too little of it, and join it without a seam', () => {
    marbles(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s------c', told);
      const older = cold<Bars>('             ---(p|)', past);
      const asked = '                       -^--!';
      const candles = '                     ----(hf)(bc)';
      expectObservable(ohlc.pipe(candleEvents(3, older))).toBe(candles, {
        h: history(bar(2), bar(3), bar(4), bar(5), bar(6)),
        f: forming(7),
        b: closed(7),
        c: forming(8, 3),
      });
      expectSubscriptions(older.subscriptions).toBe(asked);
    });
  });

  it('keep what comes while the past is awaited: of one interval the last counts', () => {
    marbles(({ hot, cold, expectObservable }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s-a-b-c----d', told);
      const older = cold<Bars>('             -------(p|)', past);
      const candles = '                     --------(hf)(bd)';
      expectObservable(ohlc.pipe(candleEvents(9, older))).toBe(candles, {
        h: history(bar(2), bar(3), bar(4), bar(5), bar(6), bar(7, 2)),
        f: forming(8, 3),
        b: closed(8, 3),
        d: forming(10),
      });
    });
  });

  it('leave out what is older than the snapshot while the past is awaited, but take a correction of it', () => {
    marbles(({ hot, cold, expectObservable }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s-o-x', told);
      const older = cold<Bars>('             -----(p|)', past);
      const candles = '                     ------(hf)';
      expectObservable(ohlc.pipe(candleEvents(9, older))).toBe(candles, {
        h: history(bar(2), bar(3), bar(4), bar(5), bar(6, 9)),
        f: forming(7),
      });
    });
  });

  it('call the question off at a gap, and begin anew after it', () => {
    marbles(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s-ag--t', told);
      const older = cold<Bars>('             ----(p|)', past);
      const asked = ['                      -^--!', '-------^---!'];
      const candles = '                     ----g------(hf)';
      expectObservable(ohlc.pipe(candleEvents(9, older))).toBe(candles, {
        g: gap,
        h: history(bar(2), bar(3), bar(4), bar(5, 9), bar(6, 9), bar(7), bar(8)),
        f: forming(9),
      });
      expectSubscriptions(older.subscriptions).toBe(asked);
    });
  });

  it('call the question off at another snapshot, and ask again', () => {
    marbles(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s-at', told);
      const older = cold<Bars>('             ----(p|)', past);
      const asked = ['                      -^--!', '----^---!'];
      const candles = '                     --------(hf)';
      expectObservable(ohlc.pipe(candleEvents(9, older))).toBe(candles, {
        h: history(bar(2), bar(3), bar(4), bar(5, 9), bar(6, 9), bar(7), bar(8)),
        f: forming(9),
      });
      expectSubscriptions(older.subscriptions).toBe(asked);
    });
  });

  it('are closed once each, by a later bar; what is older is left out', () => {
    marbles(({ hot, cold, expectObservable }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s---aob----bxcd', told);
      const candles = '                     -(hf)a-(bij)j-c(kl)';
      expectObservable(ohlc.pipe(candleEvents(0, cold('-')))).toBe(candles, {
        h: history(bar(5), bar(6)),
        f: forming(7),
        a: forming(7, 1),
        b: forming(7, 2),
        i: closed(7, 2),
        j: forming(8),
        c: forming(8, 3),
        k: closed(8, 3),
        l: forming(10),
      });
    });
  });

  it('carry nothing across a gap: what ran before it is history after it', () => {
    marbles(({ hot, cold, expectObservable }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s---ag-t---d', told);
      const candles = '                     -(hf)ag-(ij)(kl)';
      expectObservable(ohlc.pipe(candleEvents(0, cold('-')))).toBe(candles, {
        h: history(bar(5), bar(6)),
        f: forming(7),
        a: forming(7, 1),
        g: gap,
        i: history(bar(7), bar(8)),
        j: forming(9),
        k: closed(9),
        l: forming(10),
      });
    });
  });

  it('are each observer’s own, each with a question of their own', () => {
    marbles(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s------t-----', told);
      const older = cold<Bars>('             --(p|)', past);
      const asked = ['                      -^-!', '--------^-!', '--------^-!'];
      const late = '                        -----^';
      const candles$ = ohlc.pipe(candleEvents(9, older));
      const [first, second] = ['            ---(hf)---(ij)', '----------(ij)'];
      const values = {
        h: history(bar(2), bar(3), bar(4), bar(5), bar(6)),
        f: forming(7),
        i: history(bar(2), bar(3), bar(4), bar(5, 9), bar(6, 9), bar(7), bar(8)),
        j: forming(9),
      };
      expectObservable(candles$).toBe(first, values);
      expectObservable(candles$, late).toBe(second, values);
      expectSubscriptions(older.subscriptions).toBe(asked);
    });
  });

  it('give up channel and question when their observer leaves', () => {
    marbles(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s------', told);
      const older = cold<Bars>('             -----(p|)', past);
      expectObservable(ohlc.pipe(candleEvents(9, older)), '^---!').toBe('-----');
      expectSubscriptions(ohlc.subscriptions).toBe('        ^---!');
      expectSubscriptions(older.subscriptions).toBe('       -^--!');
    });
  });

  it('end with the error of the question, and let the channel go', () => {
    marbles(({ hot, cold, expectObservable, expectSubscriptions }) => {
      const ohlc = hot<ChannelEvent<Bars>>('-s----t', told);
      expectObservable(ohlc.pipe(candleEvents(9, cold('--#')))).toBe('---#');
      expectSubscriptions(ohlc.subscriptions).toBe('        ^--!');
    });
  });

  it('end as their channel ends, but not before a question is answered', () => {
    marbles(({ hot, cold, expectObservable }) => {
      const older = cold<Bars>('--(p|)', past);
      const values = { h: history(bar(2), bar(3), bar(4), bar(5), bar(6)), f: forming(7) };
      const candlesOf = (channel: string) =>
        hot<ChannelEvent<Bars>>(channel, told).pipe(candleEvents(9, older));
      expectObservable(candlesOf('-')).toBe('    -');
      expectObservable(candlesOf('|')).toBe('    |');
      expectObservable(candlesOf('-#')).toBe('   -#');
      expectObservable(candlesOf('-s#')).toBe('  --#');
      expectObservable(candlesOf('-(s|)')).toBe('---(hf|)', values);
    });
  });
});
