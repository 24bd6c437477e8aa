import type { Random } from '../market/random.ts';
import type { ApiKey, FuturesLevel } from './ApiKey.ts';
import { allPermissions } from './allPermissions.ts';
import type { Permission } from './Permission.ts';
import { textByChance } from './textByChance.ts';

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What a new key is for. What is left out is granted. */
interface Wish {
  readonly account: string;
  readonly kind: ApiKey['kind'];
  readonly permissions?: Iterable<Permission>;
  /** Default 0. */
  readonly nonceWindow?: number;
  readonly general?: FuturesLevel;
  readonly transfer?: FuturesLevel;
}

/** A new key and its secret: 56 characters of base64 for the one, 64 bytes for the other, as the exchange has them. */
export function makeApiKey(random: Random, wish: Wish): ApiKey {
  const { account, kind, nonceWindow = 0, general = 'FULL_ACCESS', transfer = 'FULL_ACCESS' } = wish;
  const key = textByChance(random, base64, 56);
  const secret = Buffer.from(Array.from({ length: 64 }, () => random.below(256))).toString('base64');
  const common = { key, secret, account, kind, nonceWindow };
  return kind === 'spot'
    ? { ...common, permissions: new Set(wish.permissions ?? allPermissions) }
    : { ...common, permissions: new Set(), general, transfer };
}
