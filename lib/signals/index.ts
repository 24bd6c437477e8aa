export { type Cross, type Crossover, crossover } from './crossover.ts';
export { ema } from './ema.ts';
export type { Fold } from './Fold.ts';
export { type Indicator, indicator } from './indicator.ts';
export type { Priced } from './priceOf.ts';
export { rsi } from './rsi.ts';
export { sma } from './sma.ts';
export { type Reading, type Together, together } from './together.ts';
