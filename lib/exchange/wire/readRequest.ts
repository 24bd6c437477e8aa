// Pure: what a client said to the public host, checked. It never throws, whatever the text is.

import type { Request } from './Request.ts';
import { readAsked } from './readAsked.ts';
import { readEnvelope } from './v2/readEnvelope.ts';

/** @param text what came, as it came */
export function readRequest(text: string): Request {
  const envelope = readEnvelope(text);
  return envelope.type === 'asked' ? readAsked(envelope) : envelope;
}
