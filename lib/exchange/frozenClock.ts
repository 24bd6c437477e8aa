import type { Clock } from './Clock.ts';

/** Time that stands still until somebody pushes it on. @param ms since 1970; default 3 November 2026, 09:15:20 UTC */
export const frozenClock = (ms: number = Date.UTC(2026, 10, 3, 9, 15, 20)): Clock => ({
  now: () => ms,
  every: () => () => undefined,
});
