import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Tells the own share of the market, for rebates.
 * It is not documented: what it answers is not known, and it may answer nothing (status 204).
 * Permission: general, read only. No page says so, but it is likely.
 */
export const getSelfMarketShare = describe({
  name: 'GetSelfMarketShare',
  method: 'GET',
  path: '/api/stats/v1/rebates/self-market-share',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  answer: 'bare',
  permission: 'General API key: read-only',
  params: {},
  result: told.anything,
});
