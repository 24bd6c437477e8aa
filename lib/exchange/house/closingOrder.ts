// The order that closes what another one did.
import { drawOrder } from './drawOrder.ts';
import type { DeskParts } from './floor.ts';
import type { CloseDraft, Order } from './Order.ts';
import { readPrices } from './readPrices.ts';

/** For all that was filled, on the other side. @returns undefined where its prices are none any more */
export function closingOrder(parts: DeskParts, filled: Order, close: CloseDraft): Order | undefined {
  const { symbol, account, leverage, id } = filled;
  const pair = parts.pairs.get(symbol);
  if (pair === undefined) return undefined;
  const side = filled.side === 'buy' ? 'sell' : 'buy';
  const prices = readPrices({ ...close, side }, pair, pair.last());
  if (prices.type === 'refused') return undefined;
  const { limit, trigger } = prices;
  const read = { qty: filled.filled, limit, trigger, display: undefined, cash: undefined } as const;
  return drawOrder(
    parts,
    account,
    { ...close, symbol, side, feeIn: filled.feeIn, selfTrade: filled.selfTrade },
    { ...read, leverage, timeInForce: 'gtc' },
    id,
  );
}
