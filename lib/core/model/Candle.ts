import type { Closed } from './Closed.ts';
import type { Forming } from './Forming.ts';

/** A candle says by its type whether it can still change. */
export type Candle = Forming | Closed;
