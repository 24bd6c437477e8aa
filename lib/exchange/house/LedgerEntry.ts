/** One change of one balance. */
export interface LedgerEntry {
  /** `L?????-?????-??????` */
  readonly id: string;
  /** What it comes from: a trade, a deposit, a transfer. */
  readonly refId: string;
  /** Microseconds since 1970. */
  readonly at: number;
  readonly type:
    | 'trade'
    | 'margin'
    | 'deposit'
    | 'withdrawal'
    | 'transfer'
    | 'rollover'
    | 'settled'
    | 'staking'
    | 'reward'
    | 'funding'
    | 'adjustment';
  readonly subtype: string;
  readonly wallet: 'spot' | 'earn' | 'futures';
  /** Modern name: `BTC`. */
  readonly asset: string;
  /** Signed, whole last digits of the asset, without the fee. */
  readonly amount: bigint;
  readonly fee: bigint;
  /** After it, in this wallet. */
  readonly balance: bigint;
  /** After it, in the spot and the earn wallet together. */
  readonly total: bigint;
}
