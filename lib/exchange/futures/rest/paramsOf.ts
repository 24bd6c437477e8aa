// Pure: parameters wherever they travel.
import type { Call } from '../../http/Call.ts';
import type { Params } from './Route.ts';

/** Bodies that are sent as they are, without being encoded. */
const raw = /^json=(\s*\{.*\})\s*(?:&(.*))?$/s;

/** The query first, then the body. */
export function paramsOf({ query, body }: Pick<Call, 'query' | 'body'>): Params {
  const [, json, rest = ''] = raw.exec(body) ?? [];
  const sent = [
    ...new URLSearchParams(query),
    ...(json === undefined ? [] : [['json', json] as const]),
    ...new URLSearchParams(json === undefined ? body : rest),
  ];
  const all = (name: string): readonly string[] =>
    sent.flatMap(([key, value]) => (key === name ? [value] : []));
  return { all, get: (name) => sent.find(([key]) => key === name)?.[1] };
}
