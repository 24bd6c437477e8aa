// Pure: how much past a market is given.

/** So many minutes of one symbol are traded in a few seconds. */
const mostMinutes = 16_000;

/** Of so many symbols each gets the past that the exchange gives by itself. */
const few = 20;

/** A shorter past for many symbols, so that they open within seconds. */
export function historyOf(
  symbols: readonly string[] = [],
  contracts: readonly string[] = [],
): { readonly historyMinutes?: number } {
  const count = symbols.length + contracts.length;
  return count <= few ? {} : { historyMinutes: Math.max(10, Math.floor(mostMinutes / count)) };
}
