/** The lesser of two; `Math.min` takes no such numbers. */
export const lesser = (one: bigint, other: bigint): bigint => {
  if (other < one) return other;
  return one;
};
