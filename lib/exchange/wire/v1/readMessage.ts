// Pure: the outside of what a client said. It never throws, whatever the text is.
import { isRecord } from '../isRecord.ts';
import type { Message } from './Message.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @param text what came, as it came */
export function readMessage(text: string): Message {
  const root = parse(text);
  const refused = (error: string, reqid?: number): Message => ({ type: 'refused', reqid, error });
  if (!isRecord(root)) return refused('Malformed request');
  const { event, reqid, ...fields } = root;
  if (reqid !== undefined && !(typeof reqid === 'number' && Number.isSafeInteger(reqid)))
    return refused('Malformed request');
  if (typeof event !== 'string') return refused('Event(s) not found', reqid);
  return { type: 'said', event, reqid, fields };
}
