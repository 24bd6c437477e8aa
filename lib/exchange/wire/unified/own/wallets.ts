// Pure: what wallets are called. [W] That of derivatives is a guess.

/** By the house's names. */
export const wallets = {
  spot: { type: 'spot', id: 'main' },
  earn: { type: 'earn', id: 'flexible' },
  futures: { type: 'derivatives', id: 'main' },
} as const;
