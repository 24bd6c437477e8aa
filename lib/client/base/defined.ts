/** Is it anything at all? */
export const defined = <T>(value: T): value is T & NonNullable<unknown> =>
  value !== undefined && value !== null;
