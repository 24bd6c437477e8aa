// Pure: what is asked of the channels of an account.
import { isRecord } from '../../isRecord.ts';
import { elsewhere } from '../elsewhere.ts';
import { unsupported } from '../unsupported.ts';
import type { OwnAsked } from './OwnAsked.ts';

type Params = Readonly<Record<string, unknown>>;

const flags = {
  executions: [
    'snap_orders',
    'snap_trades',
    'order_status',
    'ratecounter',
    'rebased',
    'snapshot',
    'snapshot_trades',
  ],
  balances: ['snapshot', 'rebased'],
} as const;

const refused = (error: string): OwnAsked => ({ type: 'refused', error });

/** @param params of a subscribe or unsubscribe */
export function readOwn(method: string, params: unknown): OwnAsked {
  if (!isRecord(params)) return refused('Malformed request');
  const { channel, token, users } = params;
  if (channel === 'status') return refused('Symbol(s) not found');
  const other = elsewhere.channel('private', channel);
  if (other !== undefined) return refused(other);
  if (channel !== 'executions' && channel !== 'balances') return refused('Subscription name invalid');
  const known: readonly string[] = ['channel', 'token', 'users', ...flags[channel]];
  const odd = Object.keys(params).find((name) => !known.includes(name));
  if (odd !== undefined) return refused(unsupported(odd, method));
  if (flags[channel].some((name) => params[name] !== undefined && typeof params[name] !== 'boolean'))
    return refused('Malformed request');
  if (users !== undefined && users !== 'all') return refused('Malformed request');
  if (token === undefined) return refused('Token(s) not found');
  if (typeof token !== 'string') return refused('Token field must be a string');
  return channel === 'executions'
    ? executionsOf(params, token, users === 'all')
    : { type: 'balances', token, users: users === 'all', snapshot: flag(params, 'snapshot') ?? true };
}

const flag = (params: Params, name: string): boolean | undefined => {
  const value = params[name];
  return typeof value === 'boolean' ? value : undefined;
};

/** The two old names of what a snapshot has count where the new ones are not said. */
function executionsOf(params: Params, token: string, users: boolean): OwnAsked {
  const orders = flag(params, 'snap_orders') ?? flag(params, 'snapshot') ?? true;
  const trades = flag(params, 'snap_trades') ?? flag(params, 'snapshot_trades') ?? false;
  const said = ['snap_orders', 'snap_trades', 'order_status', 'ratecounter'].flatMap((name) => {
    const value = flag(params, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    type: 'executions',
    token,
    snapshot: !users && (orders || trades),
    wishes: {
      orders,
      trades,
      orderStatus: flag(params, 'order_status') ?? true,
      rateCounter: flag(params, 'ratecounter') ?? false,
      users,
    },
    echo: { ...Object.fromEntries(said), ...(users ? { users: 'all' } : {}) },
  };
}
