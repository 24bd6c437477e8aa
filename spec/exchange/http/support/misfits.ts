/** A type of the pages, read. */
type Shape =
  | { readonly type: 'literal'; readonly value: unknown }
  | { readonly type: 'plain'; readonly name: string }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'tuple'; readonly of: readonly Shape[] }
  | { readonly type: 'record'; readonly of: Shape }
  | {
      readonly type: 'object';
      readonly members: ReadonlyMap<string, { readonly optional: boolean; readonly of: Shape }>;
    }
  | { readonly type: 'either' | 'both'; readonly of: readonly Shape[] };

const token = /'[^']*'|[A-Za-z_][\w-]*|\d+|[{}[\]()<>|&?:;,]/g;

/** Reads what `rest-spot.json` calls a result: a small part of TypeScript. */
function read(text: string): Shape {
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
    if (sign === 'null' || sign === 'false' || sign === 'true')
      return { type: 'literal', value: JSON.parse(sign) as unknown };
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
    return { type: 'plain', name: sign };
  };
  const shape = any();
  if (at < tokens.length) throw new Error(`${peek()} was left over, in ${text}`);
  return shape;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function check(shape: Shape, value: unknown, where: string): readonly string[] {
  const wrong = (what: string): readonly string[] => [`${where}: ${JSON.stringify(value)} is not ${what}`];
  switch (shape.type) {
    case 'literal':
      return value === shape.value ? [] : wrong(JSON.stringify(shape.value));
    case 'plain': {
      if (shape.name === 'unknown') return [];
      const name = shape.name === 'bigint' ? 'number' : shape.name;
      // names of keys stand for texts
      const wanted = ['number', 'boolean'].includes(name) ? name : 'string';
      return typeof value === wanted ? [] : wrong(wanted);
    }
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one, index) => check(shape.of, one, `${where}[${index}]`))
        : wrong('a list');
    case 'tuple':
      return Array.isArray(value) && value.length === shape.of.length
        ? shape.of.flatMap((one, index) => check(one, value[index], `${where}[${index}]`))
        : wrong(`a list of ${shape.of.length}`);
    case 'record':
      return isObject(value)
        ? Object.entries(value).flatMap(([name, one]) => check(shape.of, one, `${where}.${name}`))
        : wrong('a table');
    case 'object': {
      if (!isObject(value)) return wrong('an object');
      const odd = Object.keys(value).filter((name) => !shape.members.has(name));
      return [
        ...odd.map((name) => `${where}.${name} is not documented`),
        ...[...shape.members].flatMap(([name, { optional, of }]) => {
          const has = Object.hasOwn(value, name);
          if (!has) return optional ? [] : [`${where}.${name} is missing`];
          return check(of, value[name], `${where}.${name}`);
        }),
      ];
    }
    case 'either': {
      const all = shape.of.map((one) => check(one, value, where));
      return all.some((one) => one.length === 0) ? [] : (all.sort((a, b) => a.length - b.length)[0] ?? []);
    }
    case 'both': {
      if (!isObject(value)) return wrong('an object');
      // named members are for the objects, all others for the tables
      const named = new Set(
        shape.of.flatMap((one) => (one.type === 'object' ? [...one.members.keys()] : [])),
      );
      const part = (mine: boolean) =>
        Object.fromEntries(Object.entries(value).filter(([name]) => named.has(name) === mine));
      return shape.of.flatMap((one) => check(one, part(one.type === 'object'), where));
    }
  }
}

/** How a result differs from what the pages say of it: missing, undocumented and wrong members. Empty where it fits. */
export const misfits = (documented: string, result: unknown): readonly string[] =>
  check(read(documented), result, 'result');
