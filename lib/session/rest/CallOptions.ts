import type { RetryPolicy } from './retryTransient.ts';

/** How one call is made, where it differs from its client's. Only what is safe to repeat takes a retry policy. */
export type CallOptions<S extends boolean> = {
  /** Each attempt's time, milliseconds. */
  readonly timeoutMs?: number;
} & (S extends true
  ? {
      /** How it is tried again; `false`: not at all. */
      readonly retry?: RetryPolicy | false;
    }
  : {
      /** It is not safe to send this call twice. */
      readonly retry?: never;
    });
