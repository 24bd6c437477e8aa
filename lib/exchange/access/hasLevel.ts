// Pure: how far a futures key reaches.
import type { ApiKey, FuturesLevel } from './ApiKey.ts';

const ranks: Readonly<Record<FuturesLevel, number>> = { NO_ACCESS: 0, READ_ONLY: 1, FULL_ACCESS: 2 };

/** Whether a key has this level in this area, or a higher one. */
export const hasLevel = (key: ApiKey, area: 'general' | 'transfer', least: FuturesLevel): boolean =>
  ranks[key[area] ?? 'NO_ACCESS'] >= ranks[least];
