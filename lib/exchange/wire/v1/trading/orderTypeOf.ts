// Pure: reads a kind of order.
import type { OrderType } from '../../../house/Order.ts';

const types: readonly OrderType[] = [
  'limit',
  'market',
  'stop-loss',
  'stop-loss-limit',
  'take-profit',
  'take-profit-limit',
  'trailing-stop',
  'trailing-stop-limit',
  'settle-position',
];

/** @returns undefined where this wire has no such kind */
export const orderTypeOf = (text: unknown): OrderType | undefined => types.find((type) => type === text);
