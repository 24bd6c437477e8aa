// Pure: what it takes to close margin positions with the account's own money or coins.
import { lesser } from '../engine/lesser.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { coinsOf } from './coinsOf.ts';
import type { Order } from './Order.ts';
import type { SpotPosition } from './Position.ts';
import { costOfPart, openPositions } from './positions.ts';
import type { Vault } from './Vault.ts';

/** What is closed and what moves, or the exchange's words where it can not be. */
export type Settlement =
  | {
      readonly type: 'settlement';
      readonly lots: bigint;
      /** Whole last digits of the base asset. */
      readonly coins: bigint;
      /** Whole last digits of the quote asset. */
      readonly cost: bigint;
      readonly parts: readonly { readonly position: SpotPosition; readonly lots: bigint }[];
    }
  | { readonly type: 'refused'; readonly error: string };

/** A buy settles shorts, a sell settles longs, the oldest first. Its quantity is what it settles at most; zero settles all. */
export function settlement(
  vault: Vault,
  pairs: ReadonlyMap<string, SymbolMarket>,
  { account, symbol, side, qty }: Order,
): Settlement {
  const listing = pairs.get(symbol)?.listing;
  if (listing === undefined) return { type: 'refused', error: 'EQuery:Unknown asset pair' };
  const positions = openPositions(vault.state(account), symbol, side === 'buy' ? 'sell' : 'buy');
  const all = positions.reduce((sum, { vol, volClosed }) => sum + vol - volClosed, 0n);
  if (all === 0n) return { type: 'refused', error: 'EOrder:Unknown position' };
  const lots = qty === 0n ? all : lesser(qty, all);
  let [wanted, cost] = [lots, 0n];
  const parts: { readonly position: SpotPosition; readonly lots: bigint }[] = [];
  for (const position of positions) {
    const part = lesser(position.vol - position.volClosed, wanted);
    if (part === 0n) break;
    wanted -= part;
    cost += costOfPart(position, part);
    parts.push({ position, lots: part });
  }
  const coins = coinsOf(listing, lots);
  const pays = side === 'buy' ? coins : cost;
  return vault.available(account, side === 'buy' ? listing.base : listing.quote) < pays
    ? { type: 'refused', error: 'EOrder:Insufficient funds' }
    : { type: 'settlement', lots, coins, cost, parts };
}
