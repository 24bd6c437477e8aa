import type { FuturesLevel } from './ApiKey.ts';

/** What a private futures call asks of a key. */
export interface FuturesEndpoint {
  readonly name: string;
  readonly area: 'general' | 'transfer';
  /** The least; `NO_ACCESS` is met by any futures key. */
  readonly level: FuturesLevel;
  /** The budget that it is paid from. */
  readonly pool: 'derivatives' | 'history' | 'none';
  /** Or what it comes to with these parameters. */
  readonly cost: number | ((sent: ReadonlyMap<string, string>) => number);
}
