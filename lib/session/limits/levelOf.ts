import type { Level } from './Budget.ts';
import type { Rate } from './counter.ts';
import type { Meter } from './Meter.ts';

/** Where a meter stands, for people. @param rate how fast it falls, as the exchange tells it */
export const levelOf = (meter: Meter, rate: Rate, now: number): Level => ({
  count: meter.count(now),
  max: meter.max,
  decay: (rate.points * 1_000) / rate.ms,
});
