// Pure: the outside of what a client said. It never throws, whatever the text is.
import { isRecord } from '../isRecord.ts';
import type { Envelope } from './Envelope.ts';
import { unsupported } from './unsupported.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @param text what came, as it came */
export function readEnvelope(text: string): Envelope {
  const root = parse(text);
  const refused = (error: string, method?: string, id?: number): Envelope => ({
    type: 'refused',
    id,
    method,
    error,
  });
  if (!isRecord(root)) return refused('Malformed request');
  const { method, params, req_id: id } = root;
  const named = typeof method === 'string' ? method : undefined;
  if (id !== undefined && !(typeof id === 'number' && Number.isSafeInteger(id)))
    return refused('Malformed request', named);
  if (named === undefined) return refused('Event(s) not found', undefined, id);
  const odd = Object.keys(root).find((name) => !['method', 'params', 'req_id'].includes(name));
  if (odd !== undefined) return refused(`Unsupported field: '${odd}'`, named, id);
  if (named !== 'ping') return { type: 'asked', id, method: named, params, text };
  return params === undefined ? { type: 'ping', id } : refused(unsupported('params', 'ping'), 'ping', id);
}
