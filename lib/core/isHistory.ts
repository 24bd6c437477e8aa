import type { History } from './model/History.ts';

/** Tells the past from a value. */
export const isHistory = <T = unknown>(value: unknown): value is History<T> =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'history';
