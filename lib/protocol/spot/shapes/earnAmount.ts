import { told } from '../../told/told.ts';

/** An amount in its own asset, and in the one that the answer is converted to. */
export const earnAmount = { native: told.decimal, converted: told.decimal } as const;
