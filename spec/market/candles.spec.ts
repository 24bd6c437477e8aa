import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { from } from 'rxjs';
import { InputError } from '../../lib/core/errors/InputError.ts';
import type { Candle } from '../../lib/core/model/Candle.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { Tick } from '../../lib/core/model/Tick.ts';
import { candles } from '../../lib/market/candles.ts';
import { operatorLaw } from './support/operatorLaw.ts';
import { type PlainTick, plainBar, printed } from './support/plainBar.ts';

const gap: Gap = { type: 'gap', epoch: 2, why: 'closed 1012', downMs: 40 };
const precision = { price: 1, qty: 2 };
const length = 1_000;

/** A tick some milliseconds after 1970. */
const tick = (ms: number, price = 1_000n): Tick => printed({ ms, price, qty: 100n }, precision);

function made(input: readonly (Tick | Gap)[], ms = length): readonly (Candle | Gap)[] {
  const told: (Candle | Gap)[] = [];
  from(input)
    .pipe(candles(ms))
    .subscribe((one) => told.push(one));
  return told;
}

/** In short: `forming 2000 x3` is three trades of the interval that begins at 2000. */
const short = (told: readonly (Candle | Gap)[]): readonly string[] =>
  told.map((one) => (one.type === 'gap' ? 'gap' : `${one.type} ${one.begin} x${one.trades}`));

describe('candles', () => {
  it('grow with each tick and are closed by the first tick of a later interval', () => {
    expect(short(made([tick(500), tick(1_000), tick(1_999), tick(2_000), tick(2_500)]))).toEqual([
      'forming 1000 x1',
      'forming 1000 x2',
      'closed 1000 x2',
      'forming 2000 x1',
      'forming 2000 x2',
    ]);
  });

  it('give none for the interval joined midway, though it be joined in its first millisecond', () => {
    expect(made([tick(1_000), tick(1_001), tick(1_999)])).toEqual([]);
  });

  it('give none for an interval without a tick', () => {
    expect(short(made([tick(0), tick(1_000), tick(5_000)]))).toEqual([
      'forming 1000 x1',
      'closed 1000 x1',
      'forming 5000 x1',
    ]);
  });

  it('join anew after a gap: what was forming is never closed', () => {
    const told = made([tick(0), tick(1_000), gap, tick(1_100), tick(1_900), gap, tick(2_500), tick(3_000)]);
    expect(short(told)).toEqual(['forming 1000 x1', 'gap', 'gap', 'forming 3000 x1']);
    expect(told[1]).toBe(gap);
  });

  it('leave out a tick that is late', () => {
    expect(short(made([tick(0), tick(1_000), tick(2_000), tick(1_500), tick(2_100)]))).toEqual([
      'forming 1000 x1',
      'closed 1000 x1',
      'forming 2000 x1',
      'forming 2000 x2',
    ]);
  });

  it('leave out a tick that is late for the interval joined midway, or for one before it', () => {
    const late = [tick(1_500), tick(500)];
    expect(short(made([tick(1_200), ...late, tick(2_000), ...late, tick(2_100), tick(3_000)]))).toEqual([
      'forming 2000 x1',
      'forming 2000 x2',
      'closed 2000 x2',
      'forming 3000 x1',
    ]);
  });

  it('leave out a tick whose time is none', () => {
    const odd: Tick = { ...tick(0), at: 'soon' };
    expect(short(made([odd, tick(100), odd, tick(900), tick(1_000), odd, tick(1_500)]))).toEqual([
      'forming 1000 x1',
      'forming 1000 x2',
    ]);
  });

  it('stand on multiples of their length since 1970', () => {
    const minutes = 15 * 60_000;
    const quarter = Date.parse('2026-11-03T09:15:00Z');
    const told = made([tick(quarter - 1), tick(quarter), tick(quarter + minutes - 1)], minutes);
    expect(short(told)).toEqual([`forming ${quarter} x1`, `forming ${quarter} x2`]);
    expect(told[0]).toMatchObject({ interval: minutes });
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('can not be %s ms long', (ms) => {
    expect(() => candles(ms)).toThrow(InputError);
  });
});

/** All at once: in each stretch between gaps, drop what was joined midway or is late, and put the rest in heaps. */
function plainCandles(input: readonly (PlainTick | Gap)[]): readonly (Candle | Gap)[] {
  const told: (Candle | Gap)[] = [];
  let joined: number | undefined;
  let heap: readonly PlainTick[] = [];
  let newest = 0;
  for (const one of input) {
    if ('type' in one) {
      [joined, heap] = [undefined, []];
      told.push(one);
      continue;
    }
    const nth = Math.floor(one.ms / length);
    joined ??= nth;
    if (nth <= joined || (heap.length > 0 && nth < newest)) continue;
    if (heap.length > 0 && nth > newest) {
      told.push({ type: 'closed', ...plainBar(heap, precision, newest * length, length) });
      heap = [];
    }
    [heap, newest] = [[...heap, one], nth];
    told.push({ type: 'forming', ...plainBar(heap, precision, newest * length, length) });
  }
  return told;
}

describe('candles of any ticks', () => {
  // mostly onwards, now and then back
  const story = fc
    .array(
      fc.oneof(
        {
          weight: 14,
          arbitrary: fc.record({
            step: fc.integer({ min: -900, max: 1_400 }),
            price: fc.bigInt({ min: 990n, max: 1_010n }),
            qty: fc.bigInt({ min: 0n, max: 5n }),
          }),
        },
        { weight: 1, arbitrary: fc.constant(gap) },
      ),
      { maxLength: 60 },
    )
    .map((steps) => {
      let ms = 100_000;
      return steps.map((one): PlainTick | Gap => {
        if ('type' in one) return one;
        ms += one.step;
        return { ms, price: one.price, qty: one.qty };
      });
    });
  const wire = (input: readonly (PlainTick | Gap)[]) =>
    input.map((one) => ('type' in one ? one : printed(one, precision)));

  it('are equal to plain ones', () => {
    fc.assert(
      fc.property(story, (input) => {
        expect(made(wire(input))).toEqual(plainCandles(input));
      }),
      { numRuns: 300 },
    );
  });

  it('are told closed exactly once, as they stood last, and then no more', () => {
    fc.assert(
      fc.property(story, (input) => {
        let forming: Candle | undefined;
        let over = Number.NEGATIVE_INFINITY;
        for (const one of made(wire(input))) {
          if (one.type === 'gap') [forming, over] = [undefined, Number.NEGATIVE_INFINITY];
          else if (one.type === 'closed') {
            expect({ ...one, type: 'forming' }).toEqual(forming);
            [forming, over] = [undefined, one.begin];
          } else {
            // another one begins only after the one before was closed
            expect(one.begin).toBe(forming?.begin ?? one.begin);
            expect(one.begin).toBeGreaterThan(over);
            forming = one;
          }
        }
      }),
    );
  });
});

operatorLaw('candles', (source) => source.pipe(candles(length)), [
  tick(0),
  tick(1_000),
  tick(2_000),
  gap,
  tick(3_000),
  tick(4_000),
]);
