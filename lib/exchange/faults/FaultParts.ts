import type { Clock } from '../Clock.ts';
import type { SystemStatus } from '../house/House.ts';
import type { RestDesk } from '../http/restDesk.ts';
import type { Lines } from '../wire/lines.ts';
import type { FaultDesk } from './faultDesk.ts';

/** What faults strike. */
export interface FaultParts {
  readonly desk: FaultDesk;
  readonly lines: Lines;
  readonly rest: RestDesk;
  readonly clock: Clock;
  readonly setStatus: (status: SystemStatus) => void;
  /** @param ms how far the exchange's clock is ahead */
  readonly setSkew: (ms: number) => void;
}
