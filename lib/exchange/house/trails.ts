import type { OrderType } from './Order.ts';

/** Does the trigger of an order of this type follow the price? */
export const trails = (type: OrderType): boolean => type.startsWith('trailing');
