// Pure: what a client said, checked. It never throws, whatever the text is.
import { type ChannelRule, channelRules } from './channelRules.ts';
import { isRecord } from './isRecord.ts';
import type { Request } from './Request.ts';

type Params = Readonly<Record<string, unknown>>;
type Asked = Extract<Request, { readonly topics: unknown }>;

const malformed = 'Malformed request';
const elsewhere = 'Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com';

const privateChannels: readonly unknown[] = ['executions', 'balances', 'level3'];
const trading: readonly unknown[] = [
  'add_order',
  'amend_order',
  'edit_order',
  'cancel_order',
  'cancel_all',
  'cancel_all_orders_after',
  'batch_add',
  'batch_cancel',
];

const rules = new Map<unknown, ChannelRule>(Object.entries(channelRules));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const unsupported = (name: string, method: string): string =>
  `Unsupported field: '${name}' for the given msg type: ${method}`;

function symbolsOf(rule: ChannelRule, symbol: unknown): readonly string[] | undefined {
  if (!rule.hasSymbol) return [''];
  if (!Array.isArray(symbol) || symbol.length === 0) return undefined;
  const names = symbol.filter((name): name is string => typeof name === 'string');
  return names.length === symbol.length ? names : undefined;
}

/** A (un)subscribe request, or the words against it. */
function asked(method: Asked['type'], id: number | undefined, params: Params): Asked | string {
  const { channel } = params;
  if (channel === 'status') return 'Symbol(s) not found';
  if (privateChannels.includes(channel)) return elsewhere;
  const rule = rules.get(channel);
  if (rule === undefined) return 'Subscription name invalid';
  const odd = Object.keys(params).find((name) => !['channel', 'snapshot', ...rule.fields].includes(name));
  if (odd !== undefined) return unsupported(odd, method);
  const { snapshot = rule.snapshot, symbol } = params;
  if (typeof snapshot !== 'boolean') return malformed;
  const symbols = symbolsOf(rule, symbol);
  if (symbols === undefined) return 'Symbol(s) not found';
  const topic = rule.read(params);
  if (typeof topic === 'string') return topic;
  const topics = symbols.map(topic);
  return method === 'subscribe' ? { type: method, id, topics, snapshot } : { type: method, id, topics };
}

/** @param text what came, as it came */
export function readRequest(text: string): Request {
  const root = parse(text);
  const refused = (error: string, method?: string, id?: number): Request => ({
    type: 'refused',
    id,
    method,
    error,
  });
  if (!isRecord(root)) return refused(malformed);
  const { method, params, req_id: id } = root;
  const named = typeof method === 'string' ? method : undefined;
  if (id !== undefined && !(typeof id === 'number' && Number.isSafeInteger(id)))
    return refused(malformed, named);
  if (named === undefined) return refused('Event(s) not found', undefined, id);
  const odd = Object.keys(root).find((name) => !['method', 'params', 'req_id'].includes(name));
  if (odd !== undefined) return refused(`Unsupported field: '${odd}'`, named, id);
  if (named === 'ping')
    return params === undefined ? { type: 'ping', id } : refused(unsupported('params', 'ping'), 'ping', id);
  if (trading.includes(named)) return refused(elsewhere, named, id);
  if (named !== 'subscribe' && named !== 'unsubscribe') return refused('Unsupported event', named, id);
  if (!isRecord(params)) return refused(malformed, named, id);
  const request = asked(named, id, params);
  return typeof request === 'string' ? refused(request, named, id) : request;
}
