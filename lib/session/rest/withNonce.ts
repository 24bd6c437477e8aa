import { map, type OperatorFunction, type SchedulerLike } from 'rxjs';
import type { KeyLane } from './keyLane.ts';

/** Gives each value a nonce of the key, drawn when the value passes. */
export const withNonce = <T extends object>(
  { nonce }: Pick<KeyLane, 'nonce'>,
  scheduler: SchedulerLike,
): OperatorFunction<T, T & { readonly nonce: bigint }> =>
  map((value) => ({ ...value, nonce: nonce(scheduler.now()) }));
