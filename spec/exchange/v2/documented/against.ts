// Pure: a value held against what a page says of it.
import type { Shape } from './Shape.ts';

type Described = Extract<Shape, { readonly type: 'object' }>;

/** How it differs, and what of all that it may have it had: members as `data[].side`, words as `data[].side=buy`. */
export interface Held {
  readonly misfits: readonly string[];
  readonly seen: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const all = (parts: readonly Held[]): Held => ({
  misfits: parts.flatMap(({ misfits }) => misfits),
  seen: parts.flatMap(({ seen }) => seen),
});

function members(
  { members: of, one }: Described,
  value: Readonly<Record<string, unknown>>,
  where: string,
): Held {
  const known = new Map(
    Object.entries(of).map(([key, shape]) => [key.replace('?', ''), { optional: key.endsWith('?'), shape }]),
  );
  const odd = Object.keys(value).filter((name) => !known.has(name));
  const given = one.filter((name) => Object.hasOwn(value, name));
  const parts = [...known].map(([name, { optional, shape }]): Held => {
    const path = `${where}.${name}`;
    if (!Object.hasOwn(value, name)) return { misfits: optional ? [] : [`${path} is missing`], seen: [] };
    return all([{ misfits: [], seen: [path] }, against(shape, value[name], path)]);
  });
  const misfits = [
    ...odd.map((name) => `${where}.${name} is not documented`),
    ...(one.length === 0 || given.length === 1 ? [] : [`${where} has ${given.length} of ${one.join()}`]),
  ];
  return all([{ misfits, seen: [] }, ...parts]);
}

/** @param where its path; begins empty */
export function against(shape: Shape, value: unknown, where = ''): Held {
  const wrong = (what: string): Held => ({
    misfits: [`${where}: ${JSON.stringify(value)} is not ${what}`],
    seen: [],
  });
  switch (shape.type) {
    case 'leaf':
      return shape.fits(value) ? { misfits: [], seen: [] } : wrong(shape.what);
    case 'oneOf':
      return shape.of.includes(value)
        ? { misfits: [], seen: [`${where}=${String(value)}`] }
        : wrong(`one of ${shape.of.join()}`);
    case 'either': {
      const tried = shape.of.map((one, index) => ({ index, held: against(one, value, where) }));
      const fit = tried.find(({ held }) => held.misfits.length === 0);
      if (fit === undefined) return all(tried.map(({ held }) => ({ ...held, seen: [] })));
      return all([{ misfits: [], seen: [`${where}=${fit.index}`] }, fit.held]);
    }
    case 'list':
      if (!Array.isArray(value)) return wrong('a list');
      return all([
        { misfits: [], seen: value.length === 0 ? [] : [`${where}[]`] },
        ...value.map((one: unknown) => against(shape.of, one, `${where}[]`)),
      ]);
    case 'tuple': {
      if (!Array.isArray(value) || value.length !== shape.of.length)
        return wrong(`a list of ${shape.of.length}`);
      const items: readonly unknown[] = value;
      return all(shape.of.map((one, index) => against(one, items[index], `${where}[${index}]`)));
    }
    case 'table': {
      if (!isObject(value)) return wrong('a table');
      const bad = Object.keys(value).filter((name) => !shape.name.test(name));
      return all([
        { misfits: bad.map((name) => `${where}: ${name} is no name`), seen: [`${where}{}`] },
        ...Object.values(value).map((one) => against(shape.of, one, `${where}{}`)),
      ]);
    }
    case 'object':
      return isObject(value) ? members(shape, value, where) : wrong('an object');
  }
}
