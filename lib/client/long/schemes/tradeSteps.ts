import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { trades } from '../../../protocol/spot/endpoints/trades.ts';
import type { Steps } from '../paging/Scheme.ts';

/** What is asked of Trades, and what comes. */
export type TradesAsked = Parameters<typeof trades.encode>[0];
export type TradesPage = ReturnType<typeof trades.decode>;

/** Trades of a page where no `count` is asked. */
const usual = 1_000;

/**
 * Public trades, oldest first. A page begins a nanosecond before the last one ended, because trades of one sweep have
 * one time and a page may end among them; those that come again are told once.
 * @param ends does the walk end with a page that is not full? Else with one that has nothing new
 */
export const tradeSteps = (ends: 'not full' | 'nothing new'): Steps<TradesAsked, TradesPage> => ({
  first: (params) => params,
  rows: {
    ids: ({ rows }) => rows.map((row) => String(row[6])),
    only: (page, wanted) => ({ ...page, rows: page.rows.filter((row) => wanted(String(row[6]))) }),
  },
  next({ rows, last }, asked, fresh) {
    const most = asked.count ?? usual;
    const full = rows.length >= most;
    if (!full && (fresh === 0 || ends === 'not full')) return undefined;
    if (!/^\d+$/.test(last)) throw new MalformedError('Trades.last', 'a time in nanoseconds');
    // a page of one trade would only come again
    return { ...asked, since: most === 1 ? last : String(BigInt(last) - 1n) };
  },
});
