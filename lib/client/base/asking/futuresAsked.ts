import { InputError } from '../../../core/errors/InputError.ts';
import type { WireObject } from '../../../protocol/Wire.ts';
import type { Asked } from '../../../session/rest/Asked.ts';
import type { FuturesRequest } from './BaseRequest.ts';
import { checkNames } from './checkNames.ts';
import { endpointOf } from './endpointOf.ts';
import { methodOf } from './methodOf.ts';
import { splitUri } from './splitUri.ts';
import { wireOf } from './wireOf.ts';

const names = ['method', 'uri', 'postParams', 'queryParams', 'timeout', 'auth', 'returnRaw', 'extraParams'];

/** A query as parameters: what stands in it more than once is a list. */
function fieldsOf(query: string): WireObject {
  const fields = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const [first = '', ...more] = fields.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

/**
 * A call of Futures out of what is asked.
 * @throws {InputError} it can not be
 */
export function futuresAsked(request: FuturesRequest): Asked {
  checkNames('request', request, names);
  const { auth = true, returnRaw = false, queryParams, postParams, extraParams } = request;
  const method = methodOf(request.method);
  const { path, query } = splitUri(request.uri);
  const inQuery = { ...fieldsOf(query), ...wireOf('queryParams', queryParams) };
  const inBody = { ...wireOf('postParams', postParams), ...wireOf('extraParams', extraParams) };
  const bare = method === 'GET' || method === 'DELETE';
  const twice = Object.keys(inQuery).find((name) => Object.hasOwn(inBody, name));
  if (!bare && twice !== undefined)
    throw new InputError(
      `${twice} can not be in both the query and the body`,
      'Give it in queryParams or in postParams.',
    );
  return {
    endpoint: endpointOf({
      name: `${method} ${path}`,
      method,
      path,
      auth,
      body: bare ? 'none' : 'form',
      inQuery: Object.keys(inQuery),
      answer: returnRaw ? 'bytes' : 'envelope',
    }),
    wire: { ...inQuery, ...inBody },
  };
}
