import { concatMap, defer, type OperatorFunction } from 'rxjs';
import { epochMs } from '../core/epochMs.ts';
import { InputError } from '../core/errors/InputError.ts';
import { isGap } from '../core/isGap.ts';
import type { Candle } from '../core/model/Candle.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { Tick } from '../core/model/Tick.ts';
import { type Growing, growBar } from './growBar.ts';

/** Where the fold stands: `joined` is the interval that was joined midway and therefore tells nothing. */
interface Standing {
  readonly joined: number | undefined;
  readonly growing: Growing | undefined;
}

const nothing: Standing = { joined: undefined, growing: undefined };

function take(standing: Standing, tick: Tick, ms: number): readonly [Standing, readonly Candle[]] {
  const { joined, growing } = standing;
  const at = epochMs(tick.at);
  if (Number.isNaN(at)) return [standing, []];
  const begin = at - (at % ms);
  if (joined === undefined) return [{ joined: begin, growing: undefined }, []];
  // a candle that was not seen whole would lie
  if (begin <= joined || (growing !== undefined && begin < growing.bar.begin)) return [standing, []];
  const same = growing?.bar.begin === begin;
  const next = growBar(same ? growing : undefined, tick, begin, ms);
  const over: readonly Candle[] = growing === undefined || same ? [] : [{ ...growing.bar, type: 'closed' }];
  return [{ joined, growing: next }, [...over, { ...next.bar, type: 'forming' }]];
}

/**
 * Candles from trades or other ticks, aligned to multiples of their length since 1970, by the exchange's time.
 * A candle is closed by the first tick of a later interval. The interval joined midway, at the start or after a
 * gap, gives none; one without a tick gives none; ticks that are late or without a time are left out.
 * @param ms length, milliseconds
 * @throws {InputError} the length is not a whole number above zero
 */
export function candles(ms: number): OperatorFunction<Tick | Gap, Candle | Gap> {
  if (!Number.isSafeInteger(ms) || ms < 1)
    throw new InputError(
      `candles can not be ${ms} ms long`,
      'Give a whole number of milliseconds above zero.',
    );
  return (source) =>
    defer(() => {
      let standing = nothing;
      return source.pipe(
        concatMap((told): readonly (Candle | Gap)[] => {
          if (isGap(told)) {
            standing = nothing;
            return [told];
          }
          const [next, made] = take(standing, told, ms);
          standing = next;
          return made;
        }),
      );
    });
}
