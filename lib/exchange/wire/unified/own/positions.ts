import { listingOf } from '../../../futures/listingOf.ts';
import { loose } from '../../../futures/loose.ts';
import { short } from '../../../futures/short.ts';
import { ticks } from '../../../futures/ticks.ts';
import { jsonText } from '../../jsonText.ts';
import { rfc3339 } from '../../rfc3339.ts';
import { printer } from '../../v2/own/printer.ts';
import type { Wire } from '../../Wire.ts';
import type { OwnChannel, OwnFrame, OwnGround } from './OwnChannel.ts';

/**
 * Open positions once, then those that change; a closed one comes with size 0 [D]. Of an entry `size` and `entry_price`
 * are known. [W] The name of the contract, that shorts are negative, and all that `with_margin` adds: the figures of the
 * old feed in their old names, told again each second where they moved.
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/positions
 */
export function positions({ inside, account, options, flags }: OwnGround): OwnChannel {
  const { house } = inside;
  const { snapshot: wanted, with_margin: enriched = false } = flags;
  const open = (): readonly string[] => [...house.account(account).contracts.keys()];
  /** Entries as they were last told; of those that the client knows without it was told, nothing. */
  const told = new Map<string, string>(open().map((symbol) => [symbol, '']));
  let givenUp = false;

  const entryOf = (symbol: string): Wire => {
    const listing = listingOf(inside, symbol);
    const print = printer(listing);
    const one = house.position(account, symbol);
    if (one === undefined || one.size === 0n) return { symbol, size: print.qty(0n), entry_price: 0 };
    const base = { symbol, size: print.qty(one.size), entry_price: ticks(one.entry, listing) };
    if (!enriched) return base;
    const { initialMargin, pnl, liquidationPrice } = one;
    return {
      ...base,
      mark_price: print.price(one.mark),
      index_price: print.price(one.index),
      pnl: short(pnl, 4),
      unrealized_funding: short(one.unrealizedFunding, 4),
      initial_margin: short(initialMargin, 4),
      initial_margin_with_orders: short(one.initialMarginWithOrders, 4),
      maintenance_margin: short(one.maintenanceMargin, 4),
      liquidation_threshold: liquidationPrice === undefined ? undefined : ticks(liquidationPrice, listing),
      effective_leverage: loose(one.effectiveLeverage),
      return_on_equity: loose(initialMargin === 0n ? 0 : (Number(pnl) / Number(initialMargin)) * 100, 6),
    };
  };
  const frame = (type: 'snapshot' | 'update', futures: readonly Wire[]): OwnFrame => ({
    type,
    data: { futures, options: [], time: rfc3339(house.now()) },
  });
  /** Those that are not as they were told. */
  const moved = (symbols: readonly string[]): readonly Wire[] =>
    symbols.flatMap((symbol): readonly Wire[] => {
      const closed = house.position(account, symbol) === undefined;
      const before = told.get(symbol);
      const entry = entryOf(symbol);
      const text = jsonText(entry);
      told.set(symbol, text);
      // what was opened and closed before anybody was told is no news
      return before === text || (closed && before === undefined) ? [] : [entry];
    });
  const changes = (symbols: readonly string[]): readonly OwnFrame[] => {
    const futures = moved(symbols);
    return futures.length === 0 ? [] : [frame('update', futures)];
  };

  return {
    snapshot() {
      if (wanted !== true) return [];
      if (options.snapshotTooLarge?.() === true) {
        givenUp = true;
        // [W] the key of the words
        return [{ type: 'snapshot', data: { futures: [], options: [] }, error: 'snapshot_too_large' }];
      }
      return [frame('snapshot', moved(open()))];
    },
    update: (event) => (event.type === 'position' ? changes([event.symbol]) : []),
    beat: () => (enriched ? changes(open()) : []),
    givenUp: () => givenUp,
  };
}
