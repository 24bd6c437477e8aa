import type { Listing } from '../../../listings/Listing.ts';
import { namesOf } from '../../../listings/namesOf.ts';
import type { Rule } from '../params/Rule.ts';

/** How answers are keyed: by the old key, or by the modern name where `assetVersion` is 1. */
export const keyRule: Rule<(listing: Listing) => string> = (sent) => ({
  type: 'value',
  value: String(sent) === '1' ? ({ symbol }) => symbol : (listing) => namesOf(listing).key,
});
