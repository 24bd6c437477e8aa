import type { Message } from '../../../v2/support/v2Line.ts';
import { documentedErrors } from './unifiedPage.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Are there figures beside those that every position has? A closed one has none. */
function isRich(data: unknown): boolean {
  const futures: unknown = isRecord(data) ? data['futures'] : undefined;
  return Array.isArray(futures) && futures.some((one) => isRecord(one) && Object.keys(one).length > 3);
}

/** The name of a message among the entries of the page. */
export function unifiedEntryOf(message: Message): string {
  const { channel = '', result, error, data } = message;
  const [method, type, of] = [message['method'], message['type'], result?.['channel']];
  if (typeof method === 'string') {
    if (error !== undefined) return documentedErrors.has(error) ? `refused ${error}` : 'refused';
    return typeof of === 'string' ? `${method} ${of}` : method;
  }
  if (error !== undefined) return `${channel} too large`;
  const name = typeof type === 'string' ? `${channel} ${type}` : channel;
  return channel === 'positions' && isRich(data) ? `${name} with_margin` : name;
}
