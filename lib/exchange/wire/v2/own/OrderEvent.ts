import type { HouseEvent } from '../../../house/HouseEvent.ts';

/** What happens to an order. */
export type OrderEvent = Exclude<HouseEvent, { readonly type: 'ledger' | 'position' }>;
