import type { Account } from '../../../house/Account.ts';
import type { Fill } from '../../../house/Fill.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import { type Fills, mergedFills } from '../../mergedFills.ts';
import type { Wire } from '../../Wire.ts';
import type { Names } from '../Names.ts';
import { fillMembers } from './fillMembers.ts';
import type { OwnChannel } from './OwnChannel.ts';

/** Trades that a subscription begins with. */
const most = 50;

/** What was asked for. */
interface Wishes {
  readonly snapshot: boolean;
  /** The trades of one taker order as one. */
  readonly consolidate: boolean;
}

/** @see https://docs.kraken.com/api/docs/websocket-v1/owntrades */
export function ownTrades(account: Account, names: Names, { snapshot, consolidate }: Wishes): OwnChannel {
  let waiting: readonly Fill[] = [];
  let order: OrderView | undefined;

  const spot = (fill: Fill): boolean => names.printer(fill.symbol) !== undefined;
  const told = (groups: readonly Fills[], of?: OrderView): readonly Wire[] =>
    groups.flatMap((group) => {
      const print = names.printer(group[0].symbol);
      return print === undefined ? [] : [fillMembers(group, print, of)];
    });
  const rest = (): readonly Wire[] | undefined => {
    const fills = waiting;
    waiting = [];
    return fills.length === 0 ? undefined : told(mergedFills(fills, consolidate), order);
  };

  return {
    snapshot: () =>
      snapshot ? told(mergedFills(account.fills.filter(spot), consolidate).slice(-most)) : undefined,
    rest,
    update(event) {
      if (event.type === 'ledger' || event.type === 'position') return undefined;
      if (event.type !== 'traded' || !spot(event.fill)) return rest();
      const { fill } = event;
      const joins = consolidate && fill.liquidity === 'taker';
      const earlier = waiting[0]?.orderId === fill.orderId && joins ? undefined : rest();
      if (!joins) return [...(earlier ?? []), ...told([[fill]], event.order)];
      waiting = [...waiting, fill];
      order = event.order;
      return earlier;
    },
  };
}
