import type { Clock } from './Clock.ts';

/** Calls once, later. @param ms at least one  @returns stops it */
export function after(clock: Clock, ms: number, act: () => void): () => void {
  const stop = clock.every(Math.max(1, ms), () => {
    stop();
    act();
  });
  return stop;
}
