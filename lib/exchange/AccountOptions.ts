import type { FuturesLevel } from './access/ApiKey.ts';
import type { Permission } from './access/Permission.ts';
import type { Tier } from './access/Tier.ts';

/** An account to open an exchange with. */
export interface AccountOptions {
  /** Letters, digits, dots and dashes; each name once. */
  readonly name: string;
  /** Default `pro`. */
  readonly tier?: Tier;
  /** Spot wallet by modern asset name, decimals. Default 100,000 USD, 2 BTC and 20 ETH. */
  readonly balances?: Readonly<Record<string, string>>;
  /** Futures wallet. Default 50,000 USD. */
  readonly futures?: Readonly<Record<string, string>>;
  /** What its Spot key may do. Default everything. */
  readonly permissions?: readonly Permission[];
  /** What its Futures key may do. Default everything. */
  readonly futuresPermissions?: { readonly general?: FuturesLevel; readonly transfer?: FuturesLevel };
  /** Keys of its own in place of new ones; secrets in base64. */
  readonly key?: string;
  readonly secret?: string;
  readonly futuresKey?: string;
  readonly futuresSecret?: string;
}

/** An account as its user needs it. The keys open nothing but this exchange in a box. */
export interface BoxAccount {
  readonly name: string;
  readonly key: string;
  readonly secret: string;
  readonly futuresKey: string;
  readonly futuresSecret: string;
}
