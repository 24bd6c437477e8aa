import type { Venue } from '../Venue.ts';
import type { Wire } from '../wire/Wire.ts';

/** What a call comes to: a result, or the exchange's words. */
export type RestAnswer =
  | { readonly type: 'result'; readonly result: Wire }
  | { readonly type: 'error'; readonly error: string };

/** One REST call. */
export type RestRoute = (venue: Venue, params: ReadonlyMap<string, string>) => RestAnswer;
