import type { Asking, PlainRequest } from '../Dialect.ts';
import { isWireList } from '../isWireList.ts';
import { isWireObject } from '../isWireObject.ts';
import type { WireObject } from '../Wire.ts';
import type { FieldsOf } from './FieldsOf.ts';
import { fillPath } from './fillPath.ts';
import { jsonText } from './jsonText.ts';
import { percent } from './percent.ts';

/** The texts of a request, as they are signed and sent. */
export interface Draft {
  readonly path: string;
  /** Without its question mark; empty where there is none. */
  readonly query: string;
  /** Empty where there is none. */
  readonly body: string;
  /** The request without what signs it. @param host without a slash at its end */
  request(host: string, headers: PlainRequest['headers']): PlainRequest;
}

const form = (wire: WireObject, fieldsOf: FieldsOf): string =>
  Object.entries(wire)
    .flatMap(([name, value]) => fieldsOf(name, value))
    .map(([name, text]) => `${percent(name, name)}=${percent(name, text)}`)
    .join('&');

/** Lists and objects go into one field of JSON; the others stay fields of their own. */
function withJsonField(wire: WireObject): WireObject {
  const entries = Object.entries(wire);
  const nested = entries.filter(([, value]) => isWireObject(value) || isWireList(value));
  if (nested.length === 0) return wire;
  const plain = entries.filter((entry) => !nested.includes(entry));
  return { json: jsonText(Object.fromEntries(nested)), ...Object.fromEntries(plain) };
}

/**
 * Writes parameters into path, query and body.
 * @param own what goes with them, first
 * @throws {InputError} a parameter can not be sent
 */
export function draft(asking: Asking, wire: WireObject, own: WireObject, fieldsOf: FieldsOf): Draft {
  const { method, inQuery, answer } = asking;
  const { path, rest } = fillPath(asking, wire);
  const bare = method === 'GET' || method === 'DELETE';
  const part = (inside: boolean): WireObject =>
    Object.fromEntries(Object.entries(rest).filter(([name]) => inQuery.includes(name) === inside));
  const query = form(bare ? { ...own, ...rest } : part(true), fieldsOf);
  const said = { ...own, ...part(false) };
  const json = asking.body === 'json';
  const text = (): string =>
    json ? jsonText(said) : form(asking.body === 'jsonField' ? withJsonField(said) : said, fieldsOf);
  const body = bare ? '' : text();
  const type = `application/${json ? 'json' : 'x-www-form-urlencoded'}`;
  return {
    path,
    query,
    body,
    request: (host, headers) => ({
      method,
      url: `${host}${path}${query === '' ? '' : `?${query}`}`,
      headers: { ...(!bare && { 'content-type': type }), ...headers },
      ...(!bare && { body }),
      ...(answer === 'bytes' && { answer }),
    }),
  };
}
