import { readShape, type Shape } from './readShape.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value stands: in the answer, and on the page; there its place is written down where it fits. */
interface Place {
  readonly where: string;
  readonly page: string;
  readonly told: Set<string>;
}

const inside = ({ where, page, told }: Place, more: string, ofPage = more): Place => ({
  where: `${where}${more}`,
  page: `${page}${ofPage}`,
  told,
});

/** Names of its members; undefined where it is no object. */
function membersOf(shape: Shape): ReadonlySet<string> | undefined {
  if (shape.type === 'named') return membersOf(shape.of());
  return shape.type === 'object' ? new Set(shape.members.keys()) : undefined;
}

/** The alternative that fits, or the one that fits best. */
function checkEither(of: readonly Shape[], value: unknown, place: Place): readonly string[] {
  const all = of.map((one) => {
    const told = new Set<string>();
    return { odd: check(one, value, { ...place, told }), told };
  });
  const [best] = all.toSorted((a, b) => a.odd.length - b.odd.length);
  if (best === undefined || best.odd.length > 0) return best?.odd ?? [];
  for (const one of best.told) place.told.add(one);
  // what is only ever null might as well not be told
  if (value !== null) place.told.add(`${place.page} not null`);
  return [];
}

function check(shape: Shape, value: unknown, place: Place): readonly string[] {
  const { where, told } = place;
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
    case 'named':
      told.add(shape.name);
      return check(shape.of(), value, { ...place, page: shape.name });
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one, index) => {
            told.add(`${place.page}[]`);
            return check(shape.of, one, inside(place, `[${index}]`, '[]'));
          })
        : wrong('a list');
    case 'tuple':
      return Array.isArray(value) && value.length === shape.of.length
        ? shape.of.flatMap((one, index) => check(one, value[index], inside(place, `[${index}]`)))
        : wrong(`a list of ${shape.of.length}`);
    case 'record':
      return isObject(value)
        ? Object.entries(value).flatMap(([name, one]) => {
            told.add(`${place.page}{}`);
            return check(shape.of, one, inside(place, `.${name}`, '{}'));
          })
        : wrong('a table');
    case 'object': {
      if (!isObject(value)) return wrong('an object');
      const odd = Object.keys(value).filter((name) => !shape.members.has(name));
      return [
        ...odd.map((name) => `${where}.${name} is not documented`),
        ...[...shape.members].flatMap(([name, { optional, of }]) => {
          const has = Object.hasOwn(value, name);
          if (!has) return optional ? [] : [`${where}.${name} is missing`];
          told.add(`${place.page}.${name}`);
          return check(of, value[name], inside(place, `.${name}`));
        }),
      ];
    }
    case 'either':
      return checkEither(shape.of, value, place);
    case 'both': {
      if (!isObject(value)) return wrong('an object');
      // to each object its own members, all others to the tables and to the first object, which is against them
      const owned = shape.of.map((one) => membersOf(one));
      const known = new Set(owned.flatMap((names) => [...(names ?? [])]));
      const rest = Math.max(0, owned.indexOf(undefined));
      return shape.of.flatMap((one, index) => {
        const mine = (name: string): boolean =>
          known.has(name) ? owned[index]?.has(name) === true : index === rest;
        return check(one, Object.fromEntries(Object.entries(value).filter(([name]) => mine(name))), place);
      });
    }
  }
}

/**
 * How a result differs from what the pages say of it: missing, undocumented and wrong members. Empty where it fits.
 * @param names types that stand for more, by name  @param told gets every place of the page that the result fills
 */
export const misfits = (
  documented: string,
  result: unknown,
  names?: ReadonlyMap<string, string>,
  told: Set<string> = new Set(),
  page = 'result',
): readonly string[] => check(readShape(documented, names), result, { where: page, page, told });
