// Pure: the exchange's words.

/** Against a parameter that a method does not have. */
export const unsupported = (name: string, method: string): string =>
  `Unsupported field: '${name}' for the given msg type: ${method}`;
