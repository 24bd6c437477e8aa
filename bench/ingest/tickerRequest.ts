/** A V2 request for tickers, for the clients that are not ours. */
export const tickerRequest = (method: 'subscribe' | 'unsubscribe', symbol: readonly string[]) => ({
  method,
  params: { channel: 'ticker', event_trigger: 'bbo', symbol },
});
