import type { Panel } from './Board.ts';

/** The last price that is known. */
export const priceText = ({ forming, closed, book }: Panel): string =>
  forming?.close ?? closed.at(-1)?.close ?? book?.bids[0]?.price ?? '?';
