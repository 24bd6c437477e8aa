/** Which nonces a key may still use. It forgets nothing that could be used twice. */
export interface NonceMemory {
  /** Takes nothing. @param now microseconds since 1970 */
  judge(nonce: bigint, now: number): 'good' | 'duplicate' | 'below';
  take(nonce: bigint, now: number): void;
  /** The highest one taken, zero before the first. */
  highest(): bigint;
}

interface Use {
  readonly nonce: bigint;
  readonly at: number;
}

/** What a nonce may still do when it comes late. */
interface Tolerance {
  /** How far it may fall behind the highest one. */
  readonly window: bigint;
  /** How long after a higher one it may come, microseconds. */
  readonly grace: number;
}

/** Uses kept; when there are more, the lowest ones close the door behind them. */
const most = 1_000;

/** Strictly rising, but for what is tolerated. */
export function nonceMemory({ window, grace }: Tolerance): NonceMemory {
  let lowest = 0n;
  let highest = 0n;
  let uses: readonly Use[] = [];

  const settle = (now: number): void => {
    for (const { nonce, at } of uses)
      if (now - at >= grace && nonce - window > lowest) lowest = nonce - window;
    uses = uses.filter(({ nonce }) => nonce >= lowest);
    while (uses.length > most) {
      const least = uses.reduce((a, b) => (b.nonce < a.nonce ? b : a));
      lowest = least.nonce + 1n;
      uses = uses.filter((use) => use !== least);
    }
  };

  return {
    judge(nonce, now) {
      settle(now);
      if (uses.some((use) => use.nonce === nonce)) return 'duplicate';
      return nonce < lowest ? 'below' : 'good';
    },
    take(nonce, now) {
      uses = [...uses, { nonce, at: now }];
      if (nonce > highest) highest = nonce;
      settle(now);
    },
    highest: () => highest,
  };
}
