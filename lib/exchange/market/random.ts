/** Chance that can be repeated: equal seeds give equal numbers. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from zero, less than `n`. */
  below(n: number): number;
}

/** The mulberry32 generator. @param seed its low 32 bits count */
export function random(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, below: (n) => Math.floor(next() * n) };
}
