// The channels of an account, as a table: what may be asked of each, and who tells it.
import type { Needs } from '../../../access/Needs.ts';
import { needsOf } from '../../v2/trading/needsOf.ts';
import type { ClassRule } from '../assetClassError.ts';
import { balances } from './balances.ts';
import { executions } from './executions.ts';
import { ledgers } from './ledgers.ts';
import { margin } from './margin.ts';
import type { OwnChannel, OwnGround } from './OwnChannel.ts';
import { positions } from './positions.ts';

/** The law of one channel. */
export interface OwnRule {
  readonly assetClass: ClassRule;
  /** Parameters that are yes or no, with their defaults. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** Old names of flags. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Flags that exclude each other. */
  readonly either?: readonly [string, string];
  /** Parameters that are refused in the documented words. */
  readonly notValid: readonly string[];
  /** [W] What the key must be allowed: as the REST calls of the same work. */
  needs(flags: Readonly<Record<string, boolean>>): readonly Needs[];
  readonly make: (ground: OwnGround) => OwnChannel;
}

/** By name. @see https://docs.kraken.com/exchange/api-reference/unified-websocket */
export const ownChannels: ReadonlyMap<unknown, OwnRule> = new Map<unknown, OwnRule>([
  [
    'executions',
    {
      assetClass: 'required',
      flags: { snap_orders: true, snap_trades: false, order_status: true, ratecounter: false },
      // [W] the name
      aliases: { snapshot_trades: 'snap_trades' },
      notValid: [],
      needs: ({ snap_trades: trades }) => [
        needsOf('OpenOrders'),
        ...(trades === true ? [needsOf('TradesHistory')] : []),
      ],
      make: executions,
    },
  ],
  [
    'balances',
    {
      assetClass: 'refused',
      flags: { snapshot: true },
      notValid: [],
      needs: () => [needsOf('BalanceEx')],
      make: balances,
    },
  ],
  [
    'ledgers',
    {
      assetClass: 'refused',
      flags: {},
      // [W] there is none, so it can not be asked for
      notValid: ['snapshot'],
      needs: () => [needsOf('Ledgers')],
      make: ledgers,
    },
  ],
  [
    'positions',
    {
      assetClass: 'required',
      flags: { snapshot: true, with_margin: false },
      either: ['with_margin', 'snapshot'],
      notValid: [],
      needs: () => [needsOf('OpenPositions')],
      make: positions,
    },
  ],
  [
    'margin',
    {
      assetClass: 'required',
      flags: {},
      notValid: ['snapshot'],
      needs: () => [needsOf('TradeBalance')],
      make: margin,
    },
  ],
]);
