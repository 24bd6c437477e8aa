/** Digits behind the point of a price. */
export const fractionOf = (price: string): number => price.split('.')[1]?.length ?? 0;
