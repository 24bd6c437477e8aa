import { asked } from '../../asked/asked.ts';

/** The saved address that a path names. */
export const savedAddressId = {
  /** An `address_id` of ListFundingAddresses. */
  id: asked.required(asked.text),
} as const;
