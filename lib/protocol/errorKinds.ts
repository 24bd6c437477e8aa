import type { ErrorRow } from './ErrorRow.ts';

/** What errors of a kind have in common: all of a row but its words. */
export type ErrorKind = Omit<ErrorRow, 'said' | 'advice' | 'exception'>;

/** It was refused, and will be again before the call is changed. */
const fix = {
  category: 'input',
  severity: 'error',
  ran: 'no',
  reaction: 'fix',
  retryable: false,
  pauseMs: 0,
} as const satisfies ErrorKind;
const fatal = { ...fix, severity: 'fatal', reaction: 'fatal' } as const satisfies ErrorKind;
const passing = { ...fix, severity: 'passing', retryable: true } as const satisfies ErrorKind;
const rate = { ...passing, category: 'rate', reaction: 'rate', pauseMs: 5_000 } as const satisfies ErrorKind;

/**
 * The kinds of errors that the exchange tells; pauses in milliseconds. A kind that is retryable is so for reads: what
 * changes something is looked up first where `ran` is not `no`.
 */
export const errorKinds = {
  /** Each repetition brings a lockout nearer. */
  auth: { ...fatal, category: 'auth' },
  /** For this endpoint, or for all. */
  permission: { ...fatal, category: 'permission' },
  /** The account has to be allowed it first; other calls work. */
  grant: { ...fix, category: 'permission' },
  /** Each attempt starts it anew. */
  lockout: { ...fix, category: 'auth', severity: 'fatal', reaction: 'rate', pauseMs: 900_000 },
  nonce: { ...passing, category: 'nonce', reaction: 'nonce' },
  rate,
  rateOfLogins: { ...rate, pauseMs: 30_000 },
  /** The pool of Futures fills within this time. */
  rateOfFutures: { ...rate, pauseMs: 10_000 },
  busy: { ...passing, category: 'service', ran: 'maybe', reaction: 'backoff', pauseMs: 1_000 },
  /** It may have been carried out before it failed. */
  unclear: { ...passing, category: 'service', ran: 'maybe', reaction: 'sync', pauseMs: 1_000 },
  /** A mode of the market, which lasts minutes or hours. */
  mode: { ...fix, category: 'market', severity: 'passing', reaction: 'wait', pauseMs: 10_000 },
  input: fix,
  funds: { ...fix, category: 'funds' },
  order: { ...fix, category: 'order' },
  market: { ...fix, category: 'market' },
  funding: { ...fix, category: 'funding' },
  export: { ...fix, category: 'export' },
  earn: { ...fix, category: 'earn' },
  earnBusy: { ...passing, category: 'earn', reaction: 'backoff', pauseMs: 60_000 },
  /** The order is not as the call takes it to be. */
  stale: { ...fix, category: 'order', reaction: 'sync' },
  /** It is being carried out. */
  pending: { ...fix, category: 'order', ran: 'maybe', reaction: 'sync' },
  partly: { ...fix, category: 'order', ran: 'partly', reaction: 'sync' },
  nameless: { ...fix, category: 'unknown' },
} as const satisfies Readonly<Record<string, ErrorKind>>;
