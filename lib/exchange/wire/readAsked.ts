// Pure: what is asked of the public host, checked as far as one request alone can be.
import { type ChannelRule, channelRules } from './channelRules.ts';
import { isRecord } from './isRecord.ts';
import type { Request } from './Request.ts';
import type { Asked } from './v2/Envelope.ts';
import { elsewhere } from './v2/elsewhere.ts';
import { unsupported } from './v2/unsupported.ts';

type Params = Readonly<Record<string, unknown>>;
type Wanted = Extract<Request, { readonly topics: unknown }>;

const malformed = 'Malformed request';

const rules = new Map<unknown, ChannelRule>(Object.entries(channelRules));

function symbolsOf(rule: ChannelRule, symbol: unknown): readonly string[] | undefined {
  if (!rule.hasSymbol) return [''];
  if (!Array.isArray(symbol) || symbol.length === 0) return undefined;
  const names = symbol.filter((name): name is string => typeof name === 'string');
  return names.length === symbol.length ? names : undefined;
}

/** A (un)subscribe request, or the words against it. */
function wanted(method: Wanted['type'], id: number | undefined, params: Params): Wanted | string {
  const { channel } = params;
  if (channel === 'status') return 'Symbol(s) not found';
  const other = elsewhere.channel('public', channel);
  if (other !== undefined) return other;
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

/** @returns what it means, or the words against it */
export function readAsked({ id, method, params }: Asked): Exclude<Request, { readonly type: 'ping' }> {
  const refused = (error: string) => ({ type: 'refused', id, method, error }) as const;
  const other = elsewhere.method('public', method);
  if (other !== undefined) return refused(other);
  if (method !== 'subscribe' && method !== 'unsubscribe') return refused('Unsupported event');
  if (!isRecord(params)) return refused(malformed);
  const request = wanted(method, id, params);
  return typeof request === 'string' ? refused(request) : request;
}
