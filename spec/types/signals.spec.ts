// What must not compile, and what the compiler must know. `npm run types` is the judge: an error that is expected
// and does not come fails it.
import { describe, expect, it } from '@jest/globals';
import { EMPTY, map, type Observable } from 'rxjs';
import type { Candle } from '../../lib/core/model/Candle.ts';
import type { Closed } from '../../lib/core/model/Closed.ts';
import type { Forming } from '../../lib/core/model/Forming.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { History } from '../../lib/core/model/History.ts';
import type { Trade } from '../../lib/core/model/Trade.ts';
import { closed } from '../../lib/market/closed.ts';
import type { Cross, Priced, Reading } from '../../lib/signals/index.ts';
import { crossover, ema, indicator, rsi, sma, together } from '../../lib/signals/index.ts';

type IsAny<A> = 0 extends A & 1 ? true : false;
type Same<A, B> = IsAny<A> extends true ? false : [A, B] extends [B, A] ? true : false;

/** Compiles for a stream of exactly these values: with a verdict too many it does not. */
const exactly =
  <V>() =>
  <S>(stream$: Observable<S>, ...wrong: Same<S, V> extends true ? [] : [never]) => {
    expect(stream$).toBeDefined();
    expect(wrong).toEqual([]);
  };

const number$: Observable<number> = EMPTY;
const closed$: Observable<Closed> = EMPTY;
const forming$: Observable<Forming> = EMPTY;
const candle$: Observable<Candle> = EMPTY;
const trade$: Observable<Trade> = EMPTY;
const text$: Observable<string> = EMPTY;
const withGap$: Observable<Closed | Gap> = EMPTY;
const withPast$: Observable<Closed | History<Closed>> = EMPTY;
const withBoth$: Observable<Closed | Gap | History<Closed>> = EMPTY;
const live$: Observable<Candle | Gap | History<Closed>> = EMPTY;
const formingPast$: Observable<Closed | History<Forming>> = EMPTY;

const letters = indicator<string, number, number>({ seed: () => 0, step: (n) => n + 1, read: (n) => n });

describe('exactly', () => {
  it('would see a wrong type', () => {
    exactly<number>()(number$);
    // @ts-expect-error less than there is
    exactly<Closed>()(withGap$);
    // @ts-expect-error more than there is
    exactly<Closed | Gap>()(closed$);
    // @ts-expect-error anything is not exact
    exactly<number>()(number$.pipe(map(JSON.parse)));
  });
});

describe.each([
  ['sma', sma(3)],
  ['ema', ema(3)],
  ['rsi', rsi()],
])('the type of %s', (_, mean) => {
  it('takes numbers and closed candles, and no candle that can still change', () => {
    exactly<number>()(number$.pipe(mean));
    exactly<number>()(closed$.pipe(mean));
    // @ts-expect-error a forming candle can change
    void forming$.pipe(mean);
    // @ts-expect-error some of them are forming
    void candle$.pipe(mean);
    // @ts-expect-error some are forming, with marks too
    void live$.pipe(mean);
    // @ts-expect-error the past is forming
    void formingPast$.pipe(mean);
    // @ts-expect-error a trade is no price
    void trade$.pipe(mean);
    // @ts-expect-error the digits of the wire are no number
    void text$.pipe(mean);
  });

  it('passes on the marks that the source can have, and no others', () => {
    exactly<number | Gap>()(withGap$.pipe(mean));
    exactly<number | History<number>>()(withPast$.pipe(mean));
    exactly<number | Gap | History<number>>()(withBoth$.pipe(mean));
    // @ts-expect-error there can be no gap
    exactly<number | Gap>()(closed$.pipe(mean));
    // @ts-expect-error there can be a gap
    exactly<number>()(withGap$.pipe(mean));
  });

  it('takes all candles behind closed()', () => {
    exactly<number | Gap | History<number>>()(live$.pipe(closed(), mean));
  });
});

describe('the type of crossover', () => {
  const cross = crossover(ema(12), ema(26));

  it('keeps the type of the source in the cause', () => {
    exactly<Cross<number>>()(number$.pipe(cross));
    exactly<Cross<Closed>>()(closed$.pipe(cross));
    // @ts-expect-error the cause is a candle
    exactly<Cross<Priced>>()(closed$.pipe(cross));
  });

  it('passes on the marks that the source can have, and has none of them for a cause', () => {
    exactly<Cross<Closed> | Gap>()(withGap$.pipe(cross));
    exactly<Cross<Closed> | Gap | History<Cross<Closed>>>()(withBoth$.pipe(cross));
    exactly<Cross<Closed> | Gap | History<Cross<Closed>>>()(live$.pipe(closed(), cross));
    // @ts-expect-error there can be no gap
    exactly<Cross<Closed> | Gap>()(closed$.pipe(cross));
  });

  it('takes no candle that can still change', () => {
    // @ts-expect-error a forming candle can change
    void forming$.pipe(cross);
    // @ts-expect-error some of them are forming
    void candle$.pipe(crossover(ema(12), ema(26)));
    expect(cross.fold).toBeDefined();
  });

  it('is of two lines of one input', () => {
    exactly<Cross<string>>()(text$.pipe(crossover(letters, letters)));
    // @ts-expect-error one reads prices, the other texts
    crossover(ema(12), letters);
    // @ts-expect-error a cross is no line
    crossover(ema(12), cross);
  });
});

describe('the type of together', () => {
  const all = together({ fast: ema(12), cross: crossover(ema(12), ema(26)) });
  interface Values {
    readonly fast: number | undefined;
    readonly cross: Cross<Priced> | undefined;
  }

  it('keeps the type of the source in the cause, and has a value or nothing of each part', () => {
    exactly<Reading<number, Values>>()(number$.pipe(all));
    exactly<Reading<Closed, Values>>()(closed$.pipe(all));
    exactly<number | undefined>()(closed$.pipe(all).pipe(map(({ values }) => values.fast)));
    // @ts-expect-error the cause is a candle
    exactly<Reading<Priced, Values>>()(closed$.pipe(all));
    // @ts-expect-error a part may have nothing to say
    exactly<number>()(closed$.pipe(all).pipe(map(({ values }) => values.fast)));
    // @ts-expect-error there is no such part
    expect(all.fold.read(all.fold.seed())?.values.slow).toBeUndefined();
  });

  it('passes on the marks that the source can have, and has none of them for a cause', () => {
    type Told = Reading<Closed, Values>;
    exactly<Told | Gap>()(withGap$.pipe(all));
    exactly<Told | Gap | History<Told>>()(live$.pipe(closed(), all));
    // @ts-expect-error there can be no gap
    exactly<Told | Gap>()(closed$.pipe(all));
  });

  it('takes no candle that can still change, and parts of one input only', () => {
    // @ts-expect-error a forming candle can change
    void forming$.pipe(all);
    // @ts-expect-error some are forming
    void live$.pipe(all);
    // @ts-expect-error one reads prices, the other texts
    void closed$.pipe(together({ mean: ema(12), letters }));
    // @ts-expect-error an operator without a fold is no part
    void closed$.pipe(together({ mean: ema(12), closed: closed() }));
    expect(all.fold).toBeDefined();
  });
});
