import type { Decimal } from '../../core/model/Decimal.ts';

/** Digits behind the point. */
export const fractionOf = (price: Decimal): number => price.split('.')[1]?.length ?? 0;
