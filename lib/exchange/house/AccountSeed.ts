import type { Tier } from './Account.ts';

/** An account to begin with. */
export interface AccountSeed {
  readonly id: string;
  readonly tier: Tier;
}
