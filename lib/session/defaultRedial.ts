import type { RedialPolicy } from './RedialPolicy.ts';

/** Under the exchange's about 150 dials in ten minutes from one address, beyond which it bans the address. */
export const defaultRedial: RedialPolicy = { base: 500, cap: 30_000, dials: 140, withinMs: 600_000 };
