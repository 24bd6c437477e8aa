// Writes down what happens to one account in contracts. Only the house tells it anything.
import type { Fill } from '../../house/Fill.ts';
import type { OrderView } from '../../house/HouseEvent.ts';
import type { LedgerEntry } from '../../house/LedgerEntry.ts';
import type { Inside } from '../../Inside.ts';
import { isContract } from '../isContract.ts';
import { uidOf } from '../uidOf.ts';
import { lastOnes } from './lastOnes.ts';
import type { LogNote, Notes, TradeNote } from './Notes.ts';
import { orderNotes } from './orderNotes.ts';
import { type Held, positionWalk } from './positionWalk.ts';

/** Rows of each list. */
const most = 10_000;

const flat: Held = { size: 0n, entry: 0 };

/** @param account its id; it must be known to the house */
export function notesOf(inside: Inside, account: string): Notes {
  const { house } = inside;
  const orders = orderNotes(account, most);
  const trades = lastOnes<TradeNote>(most);
  const log = lastOnes<LogNote>(most);
  const listeners = new Set<(note: LogNote) => void>();
  const byFill = new Map<string, TradeNote>();
  const held = new Map<string, Held>();
  let unwritten: LedgerEntry[] = [];
  let [tradeCount, logCount] = [0, 0];

  const write = (row: (id: number, uid: string) => LogNote): void => {
    logCount += 1;
    const written = row(logCount, uidOf('log', account, logCount));
    log.add(written);
    for (const listener of [...listeners]) listener(written);
  };
  const money = (entries: readonly LedgerEntry[], trade?: TradeNote): void => {
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) return;
    const { at, type: what, subtype, asset } = first;
    const sum = (part: 'amount' | 'fee'): bigint => entries.reduce((all, entry) => all + entry[part], 0n);
    const [amount, fee] = [sum('amount'), sum('fee')];
    const [before, after] = [last.balance - amount + fee, last.balance];
    write((id, uid) => ({
      type: 'money',
      id,
      uid,
      at,
      what,
      subtype,
      asset,
      before,
      after,
      amount,
      fee,
      trade,
    }));
  };
  const traded = (fill: Fill, order: OrderView | undefined, mark: number): void => {
    const before = held.get(fill.symbol) ?? flat;
    const after = positionWalk(before, fill);
    held.set(fill.symbol, after);
    tradeCount += 1;
    const trade: TradeNote = {
      seq: tradeCount,
      fill,
      order,
      mark,
      sizeBefore: before.size,
      sizeAfter: after.size,
      entryBefore: before.entry,
      entryAfter: after.entry,
    };
    trades.add(trade);
    byFill.set(fill.id, trade);
    const [oldest] = byFill.keys();
    if (byFill.size > 2 * most && oldest !== undefined) byFill.delete(oldest);
    money(
      unwritten.filter(({ refId }) => refId === fill.id),
      trade,
    );
    unwritten = [];
    write((id, uid) => ({ type: 'position', id, uid, trade }));
  };

  const known = house.account(account);
  for (const entry of known.ledger) if (entry.wallet === 'futures') money([entry]);
  for (const fill of known.fills) if (isContract(inside, fill.symbol)) traded(fill, undefined, fill.price);
  for (const order of known.openOrders.values())
    if (isContract(inside, order.symbol)) orders.known({ ...order });
  house.watch(account, (event) => {
    if (event.type === 'position') return;
    if (event.type === 'ledger') {
      const { entry } = event;
      if (entry.wallet !== 'futures') return;
      // profit and fee of a trade come before the trade itself
      if (entry.type === 'trade') unwritten.push(entry);
      else money([entry]);
      return;
    }
    if (!isContract(inside, event.order.symbol)) return;
    if (event.type === 'traded') traded(event.fill, event.order, house.contract(event.order.symbol).mark);
    orders.take(event);
  });

  return {
    orders: orders.all,
    trades: trades.all,
    log: log.all,
    tradeOf: (fillId) => byFill.get(fillId),
    watchLog(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
