import type { Fill } from '../../../house/Fill.ts';
import type { Fills } from '../../../wire/mergedFills.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { spotListing } from '../orders/spotListing.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { page } from './page.ts';
import { positionPart } from './positionPart.ts';
import { span } from './span.ts';
import { toldTrades } from './toldTrades.ts';
import { tradeFacts } from './tradeFacts.ts';

const kinds = ['all', 'any position', 'closed position', 'closing position', 'no position'] as const;

const idOf = ([{ id }]: Fills): string => id;

/** What is told as one is over with its last trade. */
const timeOf = (fills: Fills): number => (fills.at(-1) ?? fills[0]).at;

/** @param found some of them  @param trades all of the account */
function table(
  found: readonly Fills[],
  trades: readonly Fills[],
  { inside, account: name }: PrivateAsked,
  ledgers: boolean,
): Wire {
  const account = inside.house.account(name);
  return Object.fromEntries(
    found.flatMap((fills) => {
      const listing = spotListing(inside, fills[0].symbol);
      if (listing === undefined) return [];
      return [[idOf(fills), tradeFacts(fills, { account, listing, trades }, ledgers)] as const];
    }),
  );
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-trade-history */
export const tradeLists: Routes<PrivateAsked> = {
  TradesHistory: endpoint(
    {
      ...page.params,
      type: param.or(param.oneOf(...kinds), 'all'),
      pair: param.optional(param.pairs),
      consolidate_taker: param.or(param.flag, true),
      ledgers: param.flag,
    },
    ({ start, end, type, pair, consolidate_taker, ledgers, ...wanted }, asked) => {
      const { inside, account } = asked;
      const { fills, positions } = inside.house.account(account);
      const trades = toldTrades(inside, account, consolidate_taker);
      const timeOfId = (id: string): number | undefined => {
        const told = trades.find((one) => idOf(one) === id);
        return told === undefined ? fills.find((fill) => fill.id === id)?.at : timeOf(told);
      };
      const within = span(start, end, timeOfId);
      if (typeof within === 'string') return refusal(`EGeneral:Invalid arguments:${within}`);
      const isWanted: Readonly<Record<(typeof kinds)[number], (fill: Fill) => boolean>> = {
        all: () => true,
        'any position': (fill) => positionPart(fill) !== 'none',
        'closed position': (fill) =>
          positionPart(fill) === 'opening' && !positions.has(fill.positionId ?? ''),
        'closing position': (fill) => positionPart(fill) === 'closing',
        'no position': (fill) => positionPart(fill) === 'none',
      };
      const symbols = pair?.map(({ listing }) => listing.symbol);
      const all = trades
        .filter(([{ symbol }]) => symbols?.includes(symbol) ?? true)
        .filter((one) => one.some(isWanted[type]) && within(timeOf(one)))
        .reverse();
      const one = page.cut(all, wanted, idOf);
      if (one === undefined) return refusal('EGeneral:Invalid arguments:cursor');
      return result({ trades: table(one.entries, trades, asked, ledgers), ...one.tail });
    },
  ),
  QueryTrades: endpoint(
    {
      txid: param.list(20),
      consolidate_taker: param.or(param.flag, true),
      ledgers: param.flag,
    },
    ({ txid, consolidate_taker, ledgers }, asked) => {
      const { inside, account } = asked;
      const trades = toldTrades(inside, account, consolidate_taker);
      // a trade that is told with others can be asked for by itself, under its own id
      const found = trades.flatMap(([first, ...others]): readonly Fills[] => [
        ...(txid.includes(first.id) ? [[first, ...others] as const] : []),
        ...others.filter(({ id }) => txid.includes(id)).map((fill): Fills => [fill]),
      ]);
      return found.length < new Set(txid).size
        ? refusal('EOrder:Invalid order')
        : result(table(found, trades, asked, ledgers));
    },
  ),
};
