import type { OrderType } from './Order.ts';

/** Does an order of this type rest or end with a price of its own? */
export const hasLimit = (type: OrderType): boolean => type === 'iceberg' || type.endsWith('limit');
