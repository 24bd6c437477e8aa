import { InputError } from '../../../core/errors/InputError.ts';
import { isWireList } from '../../../protocol/isWireList.ts';
import type { WireObject } from '../../../protocol/Wire.ts';
import type { Asked } from '../../../session/rest/Asked.ts';
import type { SpotRequest } from './BaseRequest.ts';
import { checkNames } from './checkNames.ts';
import { endpointOf } from './endpointOf.ts';
import { methodOf } from './methodOf.ts';
import { queryText } from './queryText.ts';
import { rawQuery } from './rawQuery.ts';
import { splitUri } from './splitUri.ts';
import { wireOf } from './wireOf.ts';

const names = [
  'method',
  'uri',
  'params',
  'timeout',
  'auth',
  'doJson',
  'returnRaw',
  'queryStr',
  'extraParams',
];

/** The parameters of a call; its nonce is the client's. */
function paramsOf({ params, extraParams, auth = true }: SpotRequest): WireObject {
  const { nonce, ...others } = { ...wireOf('params', params), ...wireOf('extraParams', extraParams) };
  return auth || nonce === undefined ? others : { ...others, nonce };
}

/**
 * A call of Spot out of what is asked.
 * @throws {InputError} it can not be
 */
export function spotAsked(request: SpotRequest): Asked {
  checkNames('request', request, names);
  const { auth = true, doJson = false, returnRaw = false, queryStr = '' } = request;
  const method = methodOf(request.method);
  const { path, query } = splitUri(request.uri);
  const params = paramsOf(request);
  const bare = method === 'GET' || method === 'DELETE';
  const funding = path.startsWith('/funding/');
  // the nonce stands in the query beside the parameters, and the dialect writes both
  const together = bare && auth && !funding;
  const texts = [
    rawQuery('uri', query),
    bare && !together ? queryText(params) : '',
    rawQuery('queryStr', queryStr),
  ].filter((text) => text !== '');
  if (together && (texts.length > 0 || Object.values(params).some(isWireList)))
    throw new InputError(
      `a private ${method} of ${path} takes neither lists nor a query of its own`,
      'Use POST, as the exchange wants it for private calls.',
    );
  return {
    endpoint: endpointOf({
      name: `${method} ${path}`,
      method,
      path: [path, ...(texts.length > 0 ? [texts.join('&')] : [])].join('?'),
      auth,
      body: bare ? 'none' : doJson ? 'json' : 'form',
      inQuery: [],
      answer: returnRaw ? 'bytes' : funding ? 'bare' : 'envelope',
    }),
    wire: bare && !together ? {} : params,
  };
}
