/**
 * A decimal number with the digits that the wire carried: `'0.10000000'`, never `0.1`.
 * Use `Number(x)` where a float will do.
 */
export type Decimal = `${number}`;
