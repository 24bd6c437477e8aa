import type { Observable } from 'rxjs';
import type { CandleEvent } from '../../client/candleEvents.ts';
import type { Closed } from '../../core/model/Closed.ts';
import type { Gap } from '../../core/model/Gap.ts';
import type { History } from '../../core/model/History.ts';
import type { Cross } from '../../signals/crossover.ts';
import type { Reading } from '../../signals/together.ts';

/** Numbers are shown by their names, crosses are signals. */
export type StrategyReading = Reading<Closed, Readonly<Record<string, number | Cross<unknown> | undefined>>>;

/** What the main job computes from the candles of each symbol. */
export type Strategy = (
  candles$: Observable<CandleEvent>,
) => Observable<StrategyReading | Gap | History<StrategyReading>>;
