import { listingFor } from '../../lib/exchange/listings/listingFor.ts';
import { publisher } from '../../lib/exchange/live/publishers.ts';
import { market } from '../../lib/exchange/market/market.ts';

/** All texts that are sent about some symbols. Equal numbers of symbols give equal texts, in every process. */
export interface Cast {
  readonly symbols: readonly string[];
  /** One a symbol, in their order. */
  readonly snapshots: readonly string[];
  /** One round of updates, sent over and over. */
  readonly updates: readonly string[];
}

const [startMs, stepMs, fewest] = [1_793_000_000_000, 100, 1_000];

/** Tickers of the market of the exchange in a box. @param count of symbols */
export function cast(count: number): Cast {
  const symbols = Array.from({ length: count }, (_, index) => `S${String(index).padStart(3, '0')}/USD`);
  const trading = market({ listings: symbols.map(listingFor), seed: 1, startMs, historyMinutes: 1, stepMs });
  const { pairs } = trading;
  const now = (): number => trading.now() * 1_000;
  const publishers = symbols.map((symbol) =>
    publisher(pairs, { channel: 'ticker', symbol, event_trigger: 'bbo' }, now),
  );
  const snapshots = publishers.flatMap((one) => one.snapshot());
  const updates: string[] = [];
  while (updates.length < fewest) {
    trading.advance(trading.now() + stepMs);
    updates.push(...publishers.flatMap((one) => one.update([], undefined)));
  }
  return { symbols, snapshots, updates };
}
