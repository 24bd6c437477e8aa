import { feeRate } from './feeRate.ts';
import type { DeskParts } from './floor.ts';
import { hasTrigger } from './hasTrigger.ts';
import type { Order, Trigger } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import type { ReadDraft } from './readDraft.ts';

const triggerOf = ({ type, trigger, signal = 'last' }: OrderDraft, price?: number): Trigger | undefined =>
  hasTrigger(type) && price !== undefined && trigger !== undefined
    ? {
        signal,
        asked: trigger,
        price,
        peak: undefined,
        seen: undefined,
        status: 'untriggered',
        at: undefined,
      }
    : undefined;

/** Makes an order of a draft; nobody knows it yet. @param parent the order that it closes, or that it was edited from */
export function drawOrder(
  { vault, pairs, ids, now }: DeskParts,
  account: string,
  draft: OrderDraft,
  read: ReadDraft,
  parent?: string,
): Order {
  const listing = pairs.get(draft.symbol)?.listing;
  const at = now();
  const { qty, limit, display, trigger, leverage, timeInForce, cash } = read;
  return {
    id: listing?.contract === undefined ? ids.order() : ids.uuid(),
    account,
    symbol: draft.symbol,
    side: draft.side,
    type: draft.type,
    limit,
    left: qty,
    shown: 0n,
    display,
    queuedAt: at,
    selfTrade: draft.selfTrade ?? 'cancel_newest',
    clOrdId: draft.clOrdId,
    userref: draft.userref,
    status: 'pending',
    reason: undefined,
    qty,
    filled: 0n,
    value: 0n,
    cost: 0n,
    fee: 0n,
    feeIn: draft.feeIn ?? 'quote',
    feeCap: listing === undefined ? 0 : feeRate(listing, vault.state(account).volume(), 'taker'),
    askedLimit: draft.limit,
    trigger: triggerOf(draft, trigger),
    timeInForce,
    postOnly: draft.postOnly ?? false,
    reduceOnly: draft.reduceOnly ?? false,
    leverage,
    close: draft.close,
    parent,
    cash,
    openedAt: at,
    startAt: draft.startAt,
    expireAt: draft.expireAt,
    closedAt: undefined,
    changedAt: at,
    amended: false,
    hold: undefined,
    trades: [],
  };
}
