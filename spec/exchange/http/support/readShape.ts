/** A type of the pages, read. */
export type Shape =
  | { readonly type: 'literal'; readonly value: unknown }
  | { readonly type: 'plain'; readonly name: string }
  | { readonly type: 'named'; readonly name: string; readonly of: () => Shape }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'tuple'; readonly of: readonly Shape[] }
  | { readonly type: 'record'; readonly of: Shape }
  | {
      readonly type: 'object';
      readonly members: ReadonlyMap<string, { readonly optional: boolean; readonly of: Shape }>;
    }
  | { readonly type: 'either' | 'both'; readonly of: readonly Shape[] };

const token = /'[^']*'|[A-Za-z_][\w-]*|\d+|[{}[\]()<>|&?:;,]/g;

/**
 * Reads what the pages call a result: a small part of TypeScript.
 * @param names types that stand for more, by name; other names are texts
 */
export function readShape(text: string, names: ReadonlyMap<string, string> = new Map()): Shape {
  const tokens = text.match(token) ?? [];
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const next = (): string => tokens[at++] ?? '';
  const eat = (sign: string): void => {
    const met = next();
    if (met !== sign) throw new Error(`${sign} was expected where ${met} is, in ${text}`);
  };
  const joined = (sign: string, type: 'either' | 'both', part: () => Shape): Shape => {
    if (peek() === sign) next();
    const of = [part()];
    while (peek() === sign) {
      next();
      of.push(part());
    }
    return of.length === 1 && of[0] !== undefined ? of[0] : { type, of };
  };
  const any = (): Shape => joined('|', 'either', () => joined('&', 'both', postfix));
  const postfix = (): Shape => {
    let shape = primary();
    while (peek() === '[' && tokens[at + 1] === ']') {
      at += 2;
      shape = { type: 'list', of: shape };
    }
    return shape;
  };
  const members = (): Shape => {
    const found = new Map<string, { readonly optional: boolean; readonly of: Shape }>();
    while (peek() !== '}') {
      const name = next().replaceAll("'", '');
      const optional = peek() === '?';
      if (optional) next();
      eat(':');
      found.set(name, { optional, of: any() });
      if (peek() === ';') next();
    }
    eat('}');
    return { type: 'object', members: found };
  };
  const tuple = (): Shape => {
    const of: Shape[] = [];
    while (peek() !== ']') {
      // elements may have names
      if (tokens[at + 1] === ':') at += 2;
      of.push(any());
      if (peek() === ',') next();
    }
    eat(']');
    return { type: 'tuple', of };
  };
  const primary = (): Shape => {
    const sign = next();
    if (sign === '{') return members();
    if (sign === '[') return tuple();
    if (sign === '(') {
      const inner = any();
      eat(')');
      return inner;
    }
    if (sign.startsWith("'")) return { type: 'literal', value: sign.slice(1, -1) };
    if (/^\d/.test(sign)) return { type: 'literal', value: Number(sign) };
    if (sign === 'null') return { type: 'literal', value: null };
    if (sign === 'false' || sign === 'true') return { type: 'literal', value: sign === 'true' };
    if (sign === 'Array' || sign === 'Record') {
      eat('<');
      if (sign === 'Record') {
        next();
        eat(',');
      }
      const of = any();
      eat('>');
      return { type: sign === 'Array' ? 'list' : 'record', of };
    }
    const more = names.get(sign);
    return more === undefined
      ? { type: 'plain', name: sign }
      : { type: 'named', name: sign, of: () => readShape(more, names) };
  };
  const shape = any();
  if (at < tokens.length) throw new Error(`${peek()} was left over, in ${text}`);
  return shape;
}
