import type { Listing } from '../listings/Listing.ts';

/** Is this a contract that has ended? @param at microseconds since 1970 */
export const hasMatured = ({ contract }: Listing, at: number): boolean =>
  contract?.maturityMs !== undefined && at >= contract.maturityMs * 1_000;
