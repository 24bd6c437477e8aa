import type { OrderType } from './Order.ts';

/** Does an order of this type wait for a trigger? */
export const hasTrigger = (type: OrderType): boolean => /^(stop|take|trailing)-/.test(type);
