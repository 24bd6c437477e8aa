import type { House } from '../../../house/House.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import { usdValue } from '../../../house/usdValue.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { Exact } from '../../Exact.ts';
import { amount } from './amount.ts';

/** What all fills of an order cost in fees, at what it is worth now. */
export function feeMembers(
  { pairs }: Pick<House, 'pairs'>,
  { base, quote }: Listing,
  { fee, feeIn, leverage }: OrderView,
): { readonly fee_usd_equiv: Exact } {
  // who borrows pays in money
  const asset = feeIn === 'base' && leverage === 0 ? base : quote;
  return { fee_usd_equiv: amount(usdValue(pairs, asset, fee), 'USD') };
}
