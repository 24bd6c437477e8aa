import type { Permission } from './Permission.ts';

/** What a futures key may do in one area. */
export type FuturesLevel = 'NO_ACCESS' | 'READ_ONLY' | 'FULL_ACCESS';

/** A pair of key and secret, and what it may do. Spot and futures keys are different keys: none opens the other side. */
export interface ApiKey {
  readonly key: string;
  /** In base64. */
  readonly secret: string;
  /** The account that it belongs to. */
  readonly account: string;
  readonly kind: 'spot' | 'futures';
  /** Of a Spot key; empty on a futures key. */
  readonly permissions: ReadonlySet<Permission>;
  /** How far a nonce may fall behind the highest one, in the nonce's own unit. Default 0: strictly rising. */
  readonly nonceWindow?: number;
  /** Of a futures key: reading and trading. Default `NO_ACCESS`. */
  readonly general?: FuturesLevel;
  /** Of a futures key: withdrawing. Default `NO_ACCESS`. */
  readonly transfer?: FuturesLevel;
}
