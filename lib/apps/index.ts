export type { Strategy, StrategyReading } from './watch/Strategy.ts';
export { watch } from './watch/watch.ts';
