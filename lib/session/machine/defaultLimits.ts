import type { Limits } from './Limits.ts';

/** @see https://docs.kraken.com/api/docs/guides/spot-ws-intro for what is told of the exchange's own limits */
export const defaultLimits: Limits = {
  ackMs: 5_000,
  firstDataMs: 10_000,
  staleMs: 10_000,
  pingMs: 30_000,
  requestMs: 50,
  quietMs: 1_000,
  topicsPerRequest: 100,
  requestsPerFlush: 5,
};
