import type { SchedulerLike } from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import { type Limiter, type LimiterOptions, limiter } from './limiter.ts';
import type { Tier } from './spotTiers.ts';

interface Known {
  readonly tier: Tier | undefined;
  readonly limiter: Limiter;
}

// by clock and key: clients of one key share its limits; a world of its own time has limits of its own
const known = new WeakMap<SchedulerLike, Map<string, Known>>();

/**
 * The limiter of a key, one for all clients of the same world.
 * @throws {InputError} an earlier client of the key named another tier
 */
export function limiterOf(key: string, options: Omit<LimiterOptions, 'limits'>): Limiter {
  const { side, tier, scheduler } = options;
  const ofClock = known.get(scheduler) ?? new Map<string, Known>();
  known.set(scheduler, ofClock);
  const name = `${side} ${key}`;
  const found = ofClock.get(name) ?? { tier, limiter: limiter(options) };
  if (found.tier !== tier)
    throw new InputError(
      `rate.tier can not be ${tier ?? 'left out'}: another client of this key named ${found.tier ?? 'none'}`,
      'Name the tier of the account, the same for each client of its key: they share what is left of its limits.',
    );
  ofClock.set(name, found);
  return found.limiter;
}
