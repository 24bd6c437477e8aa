import type { Fill } from '../../../house/Fill.ts';
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
import { tradeFacts } from './tradeFacts.ts';

const kinds = ['all', 'any position', 'closed position', 'closing position', 'no position'] as const;

function table(fills: readonly Fill[], { inside, account }: PrivateAsked, ledgers: boolean): Wire {
  const state = inside.house.account(account);
  return Object.fromEntries(
    fills.flatMap((fill) => {
      const listing = spotListing(inside, fill.symbol);
      return listing === undefined ? [] : [[fill.id, tradeFacts(fill, state, listing, ledgers)] as const];
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
      ledgers: param.flag,
    },
    ({ start, end, type, pair, ledgers, ...wanted }, asked) => {
      const { inside, account } = asked;
      const { fills, positions } = inside.house.account(account);
      const within = span(start, end, (id) => fills.find((fill) => fill.id === id)?.at);
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
      const all = fills
        .filter(({ symbol }) => spotListing(inside, symbol) !== undefined)
        .filter(({ symbol }) => symbols?.includes(symbol) ?? true)
        .filter((fill) => isWanted[type](fill) && within(fill.at))
        .reverse();
      const one = page.cut(all, wanted, ({ id }) => id);
      if (one === undefined) return refusal('EGeneral:Invalid arguments:cursor');
      return result({ trades: table(one.entries, asked, ledgers), ...one.tail });
    },
  ),
  QueryTrades: endpoint({ txid: param.list(20), ledgers: param.flag }, ({ txid, ledgers }, asked) => {
    const { fills } = asked.inside.house.account(asked.account);
    const found = fills.filter(
      ({ id, symbol }) => txid.includes(id) && spotListing(asked.inside, symbol) !== undefined,
    );
    return found.length < new Set(txid).size
      ? refusal('EOrder:Invalid order')
      : result(table(found, asked, ledgers));
  }),
};
