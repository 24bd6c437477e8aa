import { rfc3339 } from '../wire/rfc3339.ts';
import type { Wire } from '../wire/Wire.ts';

/** What the system says of itself. @param now microseconds since 1970 */
export const statusFacts = (status: string, now: number): Wire => ({
  status,
  timestamp: `${rfc3339(now).slice(0, 19)}Z`,
  upcoming_maintenance: [],
  emergency: [],
});
