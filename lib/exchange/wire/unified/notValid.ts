// Pure: the words of this socket's own front-end.

/**
 * Against a parameter that a channel does not take.
 * @param place `ledgers channel`
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/ledgers
 */
export const notValid = (name: string, place: string): string =>
  `'params.${name}' is not valid for the ${place}`;
