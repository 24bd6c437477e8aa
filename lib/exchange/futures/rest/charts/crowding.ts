import type { Inside } from '../../../Inside.ts';

/** Who holds a contract, as it stands. The crowd is one holder, against all accounts together. */
export interface Crowding {
  readonly longs: number;
  readonly shorts: number;
  /** Percent, with two digits behind the point. */
  readonly longPercent: string;
  readonly shortPercent: string;
  /** Longs to one short. */
  readonly ratio: string;
}

/** @see Crowding */
export function crowding({ house }: Inside, symbol: string): Crowding {
  const sizes = [...house.accounts.keys()].map((account) => house.position(account, symbol)?.size ?? 0n);
  const crowd = -sizes.reduce((sum, size) => sum + size, 0n);
  const all = [...sizes, crowd].filter((size) => size !== 0n);
  const longs = all.filter((size) => size > 0n).length;
  const shorts = all.length - longs;
  const percent = (count: number): string => ((100 * count) / Math.max(1, all.length)).toFixed(2);
  return {
    longs,
    shorts,
    longPercent: percent(longs),
    shortPercent: percent(shorts),
    ratio: (shorts === 0 ? 1 : longs / shorts).toFixed(4),
  };
}
