import type { Permission } from './Permission.ts';

/** Any one of these lists, whole. `[[]]` is met by any valid key. */
export type Needs = readonly (readonly Permission[])[];
