import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { Frame } from '../../Frame.ts';
import type { Fields } from '../../fields.ts';
import type { Route } from '../../Route.ts';

const route = (result: Fields): Route => ({
  channel: result.text('channel'),
  key: result.has('symbol') ? result.text('symbol') : '',
});

/** The answer to a request: an ack, a refusal or a pong. @throws {MalformedError} */
export function readAnswer(root: Fields): Frame {
  const id = root.has('req_id') ? root.integer('req_id') : undefined;
  const method = root.text('method');
  if (root.has('error')) {
    const key = root.has('symbol') ? root.text('symbol') : undefined;
    return { type: 'refused', id, key, said: root.text('error') };
  }
  if (method === 'pong') return { type: 'pong', id };
  if (method === 'subscribe') return { type: 'subscribed', id, route: route(root.inner('result')) };
  if (method === 'unsubscribe') return { type: 'unsubscribed', id, route: route(root.inner('result')) };
  throw new MalformedError('frame.method', 'a known method');
}
