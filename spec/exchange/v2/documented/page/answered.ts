import { is } from '../is.ts';
import type { Members, Shape } from '../Shape.ts';

const times = { time_in: is.micros, time_out: is.micros } as const;

/** Section 4: what stands around what comes of a request. Every request that is said has an id. */
export const answered = {
  done: (method: string, result: Shape, more: Members = {}): Shape =>
    is.object({
      method: is.oneOf(method),
      req_id: is.whole,
      result,
      success: is.oneOf(true),
      ...more,
      ...times,
    }),
  /** Flat, without a result. */
  refused: (error: Shape, method: Members, more: Members = {}): Shape =>
    is.object({ error, ...method, req_id: is.whole, success: is.oneOf(false), ...more, ...times }),
  times,
} as const;
