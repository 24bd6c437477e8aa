// Spot margin: the house lends what an account trades, and keeps it until the position is closed.
import { lesser } from '../engine/lesser.ts';
import type { Listing } from '../listings/Listing.ts';
import { coinsOf } from './coinsOf.ts';
import type { Order } from './Order.ts';
import type { SpotPosition } from './Position.ts';
import { rounded } from './units.ts';
import type { AccountState, Vault } from './Vault.ts';

/** What came of a trade with leverage. */
export interface Leveraged {
  readonly positionId: string | undefined;
  readonly positionStatus: 'opened' | 'closing' | 'closed' | undefined;
  /** Put up for what was opened. */
  readonly margin: bigint;
  /** Made or lost by what was closed. */
  readonly net: bigint | undefined;
}

const left = ({ vol, volClosed }: SpotPosition): bigint => vol - volClosed;

/** Open positions of a pair, oldest first. @param side only those that stand on it */
export const openPositions = (
  { positions }: AccountState,
  symbol: string,
  side: 'buy' | 'sell',
): readonly SpotPosition[] =>
  [...positions.values()].filter((one) => one.symbol === symbol && one.side === side);

/** Lots that an order of this side could close. */
export const closable = (state: AccountState, symbol: string, side: 'buy' | 'sell'): bigint =>
  openPositions(state, symbol, side === 'buy' ? 'sell' : 'buy').reduce((sum, one) => sum + left(one), 0n);

/** What a part of a position cost when it was opened; the last part takes what the others left. */
export const costOfPart = (position: SpotPosition, lots: bigint): bigint =>
  rounded((position.cost - position.costClosed) * lots, left(position));

/** Takes a part of a position off. @returns what that part cost when it was opened */
export function reduce(state: AccountState, position: SpotPosition, lots: bigint): bigint {
  const part = costOfPart(position, lots);
  position.volClosed += lots;
  position.costClosed += part;
  if (left(position) === 0n) state.positions.delete(position.id);
  return part;
}

/** A trade with leverage; money in whole last digits of the quote asset. */
interface Traded {
  /** Names the position that it opens. */
  readonly id: string;
  readonly lots: bigint;
  readonly cost: bigint;
  readonly fee: bigint;
  readonly at: number;
}

/**
 * Books a trade with leverage: first it closes what stands against it, then it opens. The other side of the trade gets
 * real money and real coins; they are the bank's.
 */
export function lever(vault: Vault, listing: Listing, order: Order, trade: Traded): Leveraged {
  const state = vault.state(order.account);
  const { symbol, side } = order;
  const against = openPositions(state, symbol, side === 'buy' ? 'sell' : 'buy');
  const sign = side === 'buy' ? 1n : -1n;
  vault.lend(listing.base, sign * coinsOf(listing, trade.lots));
  vault.lend(listing.quote, -sign * trade.cost);

  let [lots, cost] = [trade.lots, trade.cost];
  let net: bigint | undefined;
  let closed: string | undefined;
  for (const position of against) {
    if (lots === 0n) break;
    const part = lesser(left(position), lots);
    const got = part === lots ? cost : rounded(cost * part, lots);
    const paid = reduce(state, position, part);
    const made = side === 'sell' ? got - paid : paid - got;
    position.net += made;
    net = (net ?? 0n) + made;
    lots -= part;
    cost -= got;
    closed ??= position.id;
  }
  if (net !== undefined) {
    vault.lend(listing.quote, -net);
    vault.post(order.account, {
      wallet: 'spot',
      asset: listing.quote,
      amount: net,
      type: 'margin',
      refId: trade.id,
    });
  }
  if (lots === 0n) {
    const positionStatus = state.positions.has(closed ?? '') ? 'closing' : 'closed';
    return { positionId: closed, positionStatus, margin: 0n, net };
  }
  const margin = cost / BigInt(Math.max(1, order.leverage));
  state.positions.set(trade.id, {
    id: trade.id,
    orderId: order.id,
    symbol,
    side,
    orderType: order.type,
    vol: lots,
    volClosed: 0n,
    cost,
    costClosed: 0n,
    fee: rounded(trade.fee * lots, trade.lots),
    margin,
    net: 0n,
    leverage: order.leverage,
    at: trade.at,
    rolloverAt: trade.at + 4 * 3_600_000_000,
  });
  const positionStatus = closed === undefined ? 'opened' : 'closed';
  return { positionId: closed ?? trade.id, positionStatus, margin, net };
}
