import { listingOf } from '../../../futures/listingOf.ts';
import { loose } from '../../../futures/loose.ts';
import { type Held, positionWalk } from '../../../futures/records/positionWalk.ts';
import { ticks } from '../../../futures/ticks.ts';
import type { Fill } from '../../../house/Fill.ts';
import type { LedgerEntry } from '../../../house/LedgerEntry.ts';
import { rfc3339 } from '../../rfc3339.ts';
import { amount } from '../../v2/own/amount.ts';
import { printer } from '../../v2/own/printer.ts';
import type { Wire } from '../../Wire.ts';
import type { OwnChannel, OwnFrame, OwnGround } from './OwnChannel.ts';
import { wallets } from './wallets.ts';

type Members = Readonly<Record<string, Wire | undefined>>;

/**
 * What is written into the account's ledger as it happens; one entry is one change of a balance, or of the size of a
 * position [D]. There is never a snapshot, and the numbers are those of the line [D]. [W] All names inside: the ledger's on
 * Spot, and those of the old account log for what only contracts have.
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/ledgers
 */
export function ledgers({ inside, account, options, lineSequence }: OwnGround): OwnChannel {
  const { house } = inside;
  /** From fill to fill: several may come about before the first of them is told. */
  const sizes = new Map<string, Held>(
    [...house.account(account).contracts.keys()].map((symbol) => {
      const one = house.position(account, symbol);
      return [symbol, { size: one?.size ?? 0n, entry: one?.entry ?? 0 }];
    }),
  );
  /** Money of a trade, until the trade itself is told: then it is known what it was for. */
  let waiting: LedgerEntry[] = [];

  const money = (entry: LedgerEntry, more: Members = {}): Wire => {
    const { asset, wallet, subtype } = entry;
    return {
      ledger_id: entry.id,
      ref_id: entry.refId,
      timestamp: rfc3339(entry.at),
      type: entry.type,
      subtype: subtype === '' || house.pairs.has(subtype) ? undefined : subtype,
      asset,
      asset_class: 'currency',
      wallet_type: wallets[wallet].type,
      wallet_id: wallets[wallet].id,
      amount: amount(entry.amount, asset),
      fee: amount(entry.fee, asset),
      balance: amount(entry.balance, asset),
      ...more,
    };
  };
  const funding = (entry: LedgerEntry): Members => {
    const { subtype: symbol, at } = entry;
    if (entry.type !== 'funding' || !house.pairs.has(symbol)) return {};
    const paid = house.fundingRates(symbol).findLast((one) => one.at <= at);
    return {
      symbol,
      mark_price: printer(listingOf(inside, symbol)).price(house.contract(symbol).mark),
      funding_rate: paid && loose(paid.rate / 1e9, 15),
      realized_funding: amount(entry.amount, entry.asset),
    };
  };
  /** The change of the size, and the money that it moved. */
  const trade = (fill: Fill): readonly Wire[] => {
    const { symbol } = fill;
    const listing = listingOf(inside, symbol);
    const print = printer(listing);
    const before = sizes.get(symbol) ?? { size: 0n, entry: 0 };
    const after = positionWalk(before, fill);
    if (after.size === 0n) sizes.delete(symbol);
    else sizes.set(symbol, after);
    const facts = {
      symbol,
      trade_price: print.price(fill.price),
      mark_price: print.price(house.contract(symbol).mark),
      old_average_entry_price: ticks(before.entry, listing),
      new_average_entry_price: ticks(after.entry, listing),
    };
    const change: Wire = {
      ledger_id: inside.ids.ledger(),
      ref_id: fill.id,
      timestamp: rfc3339(fill.at),
      type: 'trade',
      asset: symbol,
      asset_class: 'derivatives',
      wallet_type: wallets.futures.type,
      wallet_id: wallets.futures.id,
      amount: print.qty(after.size - before.size),
      fee: 0,
      balance: print.qty(after.size),
      ...facts,
    };
    const paid = waiting
      .filter(({ refId }) => refId === fill.id)
      .map((entry) => money(entry, { ...facts, realized_pnl: amount(entry.amount, entry.asset) }));
    waiting = waiting.filter(({ refId }) => refId !== fill.id);
    return [change, ...paid];
  };

  const frame = (data: readonly Wire[]): readonly OwnFrame[] => {
    if (data.length === 0) return [];
    const sequence = lineSequence();
    return options.ledgersGap?.() === true ? [] : [{ type: 'update', data, sequence }];
  };
  /** Money whose trade is told to nobody must not wait for ever. */
  const stale = (): readonly Wire[] => {
    const rest = waiting.map((entry) => money(entry));
    waiting = [];
    return rest;
  };

  return {
    snapshot: () => [],
    update(event) {
      if (event.type === 'ledger') {
        const { entry } = event;
        const other = waiting.some(({ refId }) => refId !== entry.refId) ? stale() : [];
        if (entry.wallet !== 'futures' || entry.type !== 'trade')
          return frame([...other, ...stale(), money(entry, funding(entry))]);
        waiting.push(entry);
        return frame(other);
      }
      if (event.type === 'traded' && house.pairs.get(event.order.symbol)?.listing.contract !== undefined)
        return frame(trade(event.fill));
      return frame(stale());
    },
  };
}
