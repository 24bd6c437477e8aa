import { statusFacts } from '../../statusFacts.ts';
import type { Asked, Route } from '../Asked.ts';
import { result } from '../result.ts';

/** What the house says of itself. @see https://docs.kraken.com/api/docs/rest-api/get-system-status */
export const systemStatus: Route<Asked> = ({ venue, inside }) =>
  result(statusFacts(inside.house.status(), venue.now()));
