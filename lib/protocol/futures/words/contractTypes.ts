/** Kinds of markets that can be asked for. */
export const contractTypes = [
  'futures_inverse',
  'futures_vanilla',
  'flexible_futures',
  'options',
  'all',
] as const;
