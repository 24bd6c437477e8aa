// Pure: the exchange's alerts, word for word.
const alert = (message: string): string => JSON.stringify({ event: 'alert', message });

/** Product names in alerts are cut, so that nobody is told back what fills a line. */
const longest = 64;

/** @see https://docs.kraken.com/api/docs/guides/futures-websockets */
export const alerts = {
  invalidProduct: (product: string): string =>
    alert(`Couldn't subscribe to invalid product \`${product.slice(0, longest)}\``),
  invalidFeed: alert("Couldn't subscribe to invalid feed"),
  notAuthenticated: alert('Failed to subscribe to authenticated feed'),
  already: alert('Already subscribed to feed, re-requesting'),
  notSubscribed: alert('Not subscribed to feed'),
  bad: alert('Bad websocket message'),
  rateLimited: alert('rate_limited'),
  unavailable: alert('Trading engine unavailable'),
};
