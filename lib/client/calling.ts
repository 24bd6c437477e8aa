import { EMPTY, type Observable } from 'rxjs';
import { credentials as keep } from '../protocol/credentials.ts';
import type { Dialect } from '../protocol/Dialect.ts';
import type { Budget } from '../session/limits/Budget.ts';
import { limiterOf } from '../session/limits/limiterOf.ts';
import type { RestCall } from '../session/rest/RestCall.ts';
import { rest } from '../session/rest/rest.ts';
import type { World } from '../transport/World.ts';
import type { CallingOptions } from './CallingOptions.ts';

/** Calls of one side of the exchange, with its limits. */
export interface Calling {
  readonly call: RestCall;
  readonly budget$: Observable<Budget>;
}

/**
 * How a client calls REST.
 * @throws {InputError} the key or its secret can not be
 */
export function calling(
  side: 'spot' | 'futures',
  dialect: Dialect,
  world: World,
  { credentials, rate = {}, timeoutMs, retry }: CallingOptions,
): Calling {
  const own = credentials === undefined ? undefined : keep(credentials);
  const limiter =
    rate === false || own === undefined
      ? undefined
      : limiterOf(own.key, { side, scheduler: world.scheduler, tier: rate.tier });
  return {
    call: rest({
      dialect,
      world,
      credentials: own,
      limiter,
      whenLimited: rate === false ? undefined : rate.whenLimited,
      timeoutMs,
      retry,
    }),
    budget$: limiter?.budget$ ?? EMPTY,
  };
}
