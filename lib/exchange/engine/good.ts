import type { Working } from './Working.ts';

/** Would an order trade at this price? @param price ticks */
export const good = ({ side, limit }: Working, price: number): boolean =>
  limit === undefined || (side === 'buy' ? price <= limit : price >= limit);
