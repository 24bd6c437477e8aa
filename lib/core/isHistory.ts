import type { History } from './model/History.ts';

/** Tells the past from a value. */
export const isHistory = (value: unknown): value is History<unknown> =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'history';
