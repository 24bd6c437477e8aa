import { isLosslessNumber, stringify } from 'lossless-json';
import type { Endpoint } from '../../../../../lib/protocol/Endpoint.ts';
import type { Wire, WireObject } from '../../../../../lib/protocol/Wire.ts';

const nested = (value: Wire): boolean =>
  Array.isArray(value) ? value.some(nested) : typeof value === 'object' && !isLosslessNumber(value);

const text = (value: Wire | undefined): string =>
  typeof value === 'string' ? value : (stringify(value) ?? '');

const coded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');

/** A list is its key again and again; what has members is JSON. */
const form = (fields: readonly (readonly [string, Wire])[]): string =>
  fields
    .flatMap(([name, value]) => {
      if (nested(value)) return [`${name}=${coded(text(value))}`];
      const all: readonly Wire[] = Array.isArray(value) ? value : [value];
      return all.map((each) => `${name}=${coded(text(each))}`);
    })
    .join('&');

/** What has to go out, written down once more without the code that writes it: method, path and query; then the body. */
export function sent(
  { method, path, body }: Pick<Endpoint<never, unknown>, 'method' | 'path' | 'body'>,
  wire: WireObject,
): readonly string[] {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => coded(text(wire[name])));
  const rest = Object.entries(wire).filter(([name]) => !inPath.has(name));
  if (body === 'none') return [`${method} ${filled}${rest.length === 0 ? '' : `?${form(rest)}`}`];
  const inJson = body === 'jsonField' ? rest.filter(([, value]) => nested(value)) : [];
  const json: readonly (readonly [string, Wire])[] =
    inJson.length === 0 ? [] : [['json', Object.fromEntries(inJson)]];
  const plain = rest.filter((field) => !inJson.includes(field));
  return [`${method} ${filled}`, `body: ${form([...json, ...plain])}`];
}
