// Pure: the exchange's words.

/** Against a field that has to be there: `Limit_price(s) not found`. */
export const notFound = (name: string): string =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1)}(s) not found`;
