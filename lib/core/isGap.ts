import type { Gap } from './model/Gap.ts';

/** Tells a gap from a value. */
export const isGap = (value: unknown): value is Gap =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'gap';
