import type { Tier } from '../session/limits/spotTiers.ts';
import type { RetryPolicy } from '../session/rest/retryTransient.ts';
import type { World } from '../transport/World.ts';

/** An API key. Neither side's key works on the other side. */
export interface KeyOptions {
  readonly key: string;
  /** As the exchange shows it, base64. It is never logged, and stands in no error. */
  readonly secret: string;
  /** Where the key has a second factor: its password, or what gives the current one. */
  readonly otp?: string | (() => string);
}

/** How the exchange's rate limits are kept. */
export interface RateOptions {
  /** The account's verification tier. Default `starter`, the slowest. */
  readonly tier?: Tier;
  /** `wait` (default): a call waits its turn. `refuse`: it fails with a `LimitedError` before anything is sent. */
  readonly whenLimited?: 'wait' | 'refuse';
}

/** How REST calls are made; all of it has defaults. Times in milliseconds. */
export interface CallingOptions {
  /** Default the exchange's own address. */
  readonly restUrl?: string;
  /** Default the real one. */
  readonly world?: World;
  /** For private calls. */
  readonly credentials?: KeyOptions;
  /** `false`: they are not kept. Clients of one key share what is left of them. */
  readonly rate?: RateOptions | false;
  /** Of each REST attempt. Default 10,000. */
  readonly timeoutMs?: number;
  /** Of calls that are safe to repeat. Default four tries more, 250 ms to 8 s. */
  readonly retry?: RetryPolicy;
}
