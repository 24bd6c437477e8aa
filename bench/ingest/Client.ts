/** A way to take in tickers: one observer a symbol. */
export interface Client {
  readonly name: string;
  /**
   * Connects and subscribes to all symbols.
   * @param take told for each ticker: the number of its symbol, and its last price as the client gives it
   * @param fail told of anything but tickers that ends or disturbs the stream
   * @returns leaves and hangs up
   */
  connect(
    url: string,
    symbols: readonly string[],
    take: (index: number, last: number | string) => void,
    fail: (error: unknown) => void,
  ): () => void;
}
