import type { SchedulerLike } from 'rxjs';
import type { Dial } from './Dial.ts';
import type { Http } from './Http.ts';

/** All that is not pure: lines, requests, time and chance. Specs hand in their own. */
export interface World {
  readonly dial: Dial;
  readonly http: Http;
  /** The only clock: `now()` and every wait. */
  readonly scheduler: SchedulerLike;
  /** 0 inclusive to 1 exclusive; for jitter. */
  readonly random: () => number;
}
