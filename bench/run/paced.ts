import type { Run } from './interleave.ts';

/** Passes before it counts. A number and not a time: how much has to run until it is compiled does not depend on the load. */
const warmUp = 20;

/** Passes at the head of a run that do not count: a full collection throws away more than garbage. */
const lead = 4;

/**
 * A run that repeats a pass for about `ms` milliseconds; it is warmed up and paced when it is made.
 * @param items worked on in one pass
 * @returns a run that measures nanoseconds an item
 */
export function paced(pass: () => void, items: number, ms: number): Run {
  const repeat = (passes: number): number => {
    const start = performance.now();
    for (let left = passes; left > 0; left -= 1) pass();
    return performance.now() - start;
  };
  const whole = Math.max(1, Math.round(ms / Math.min(...Array.from({ length: warmUp }, () => repeat(1)))));
  return () => {
    repeat(lead);
    return (repeat(whole) * 1e6) / (whole * items);
  };
}
