// Pure: what can be said beside the name of a public channel.

/** Names of public channels, with what each has beside its name. */
export const publicFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['ticker', []],
  ['ohlc', ['interval']],
  ['trade', []],
  ['spread', []],
  ['book', ['depth']],
  ['*', ['interval', 'depth']],
]);
