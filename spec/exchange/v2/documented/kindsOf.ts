import { errorsPage } from './page/errorsPage.ts';

/** What tells messages and entries apart. */
type Telling = 'channel' | 'data' | 'exec_type' | 'method' | 'order_id' | 'req_id' | 'system' | 'triggerTime';
type Named = Readonly<Record<string, unknown>> & Readonly<Partial<Record<Telling, unknown>>>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const errors = Object.entries(errorsPage);

/** Entries of executions are told apart by what happened. */
function executions(type: unknown, data: readonly unknown[]): readonly (readonly [string, unknown])[] {
  return data.map((entry) => {
    const execType = isNamed(entry) ? String(entry.exec_type) : '';
    if (type === 'update') return [`11.1 ${execType}`, entry];
    return [`11.1 snapshot: ${execType === 'trade' ? 'a trade' : 'an order'}`, entry];
  });
}

function data(message: Named): readonly (readonly [string, unknown])[] {
  const { channel, type } = message;
  switch (channel) {
    case 'heartbeat':
      return [['2.2 heartbeat', message]];
    case 'status': {
      const [entry] = listOf(message.data);
      const down = isNamed(entry) && entry.system === 'maintenance';
      return [[down ? '9.1 status in maintenance' : '9.1 status', message]];
    }
    case 'executions': {
      const entries = listOf(message.data);
      const empty = type === 'snapshot' && entries.length === 0;
      const frame = empty ? '11.1 executions of an empty account' : `11.1 executions ${String(type)}`;
      return [[frame, message], ...executions(type, entries)];
    }
    case 'balances':
      return [[`11.2 balances ${String(type)}`, message]];
    case 'level3':
      return [[`10 level3 ${String(type)}`, message]];
    default: {
      const section = ['ticker', 'book', 'ohlc', 'trade', 'instrument'].indexOf(String(channel)) + 2;
      return [[`9.${section} ${String(channel)} ${String(type)}`, message]];
    }
  }
}

function answer(message: Named): string {
  const { method, error, success, result } = message;
  if (typeof error === 'string') return errors.find(([, { words }]) => words.test(error))?.[0] ?? error;
  const members = isNamed(result) ? result : {};
  const by = Object.hasOwn(members, 'order_id') ? 'order_id' : 'cl_ord_id';
  const checked = members.order_id === '' ? ', checked only' : '';
  switch (method) {
    case 'pong':
      return message.req_id === undefined ? '2.3 pong without an id' : '2.3 pong';
    case 'subscribe':
    case 'unsubscribe':
      return `8 ${method} ${String(members.channel)}`;
    case 'add_order':
      return `12.1 add_order${checked}`;
    case 'amend_order':
      return `12.2 amend_order by ${by}`;
    case 'edit_order':
      return `12.3 edit_order${checked}`;
    case 'cancel_order':
      return `12.4 cancel_order by ${by}`;
    case 'cancel_all':
      return '12.5 cancel_all';
    case 'cancel_all_orders_after':
      return `12.6 cancel_all_orders_after${members.triggerTime === '0' ? ', disarmed' : ''}`;
    case 'batch_add':
      return `12.7 batch_add${success === true ? '' : ', partly failed'}`;
    case 'batch_cancel':
      return '12.8 batch_cancel';
    default:
      return `nothing that is known: ${String(method)}`;
  }
}

/** What a text of the exchange is, by the names of the page; frames of executions with each of their entries. */
export function kindsOf(text: string): readonly (readonly [kind: string, value: unknown])[] {
  const message: unknown = JSON.parse(text);
  if (!isNamed(message)) return [['no object', message]];
  return message.channel !== undefined && message.method === undefined
    ? data(message)
    : [[answer(message), message]];
}
