// Pure: a kind of order in words.
import type { OrderType } from '../../../house/Order.ts';

/** `stop loss` for `stop-loss-limit`: its limit is told behind it. */
export const typeWords = (type: OrderType): string => type.replace(/-limit$/, '').replaceAll('-', ' ');
