import { isGap } from '../../core/isGap.ts';
import { isHistory } from '../../core/isHistory.ts';
import type { Gap } from '../../core/model/Gap.ts';
import type { History } from '../../core/model/History.ts';
import type { Cross } from '../../signals/crossover.ts';
import type { StrategyReading } from './Strategy.ts';
import type { WatchEvent } from './WatchEvent.ts';

/** Nothing while nothing is stable. */
function numbersOf(symbol: string, { values }: StrategyReading): readonly WatchEvent[] {
  const numbers = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  return numbers.length === 0 ? [] : [{ type: 'numbers', symbol, numbers: Object.fromEntries(numbers) }];
}

const crossesOf = ({ values }: StrategyReading): readonly Cross<unknown>[] =>
  Object.values(values).filter((value) => typeof value === 'object');

/** What is to be shown of a reading: its numbers, then its crosses; of history the last numbers alone. */
export function readingEvents(
  symbol: string,
  told: StrategyReading | Gap | History<StrategyReading>,
): readonly WatchEvent[] {
  if (isGap(told)) return [];
  if (isHistory<StrategyReading>(told))
    return told.values.slice(-1).flatMap((last) => numbersOf(symbol, last));
  return [
    ...numbersOf(symbol, told),
    ...crossesOf(told).map(
      (cross): WatchEvent => ({
        type: 'signal',
        signal: { symbol, candle: told.cause, cross },
      }),
    ),
  ];
}
