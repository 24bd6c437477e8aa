import { misfits } from './misfits.ts';
import { readShape, type Shape } from './readShape.ts';

/** What a page documents, and what of it was ever told. */
export interface PageBook {
  /** Holds a message against its entry. @returns how it differs; empty where it fits */
  hear(entry: string, message: unknown): readonly string[];
  /** Places of the page that nobody was told of so far, sorted: `GetFills.fills[].price`, `PlaceEvent`. */
  untold(): readonly string[];
}

/** All that a shape has beside being there. @param known names that were gone into */
function placesOf(shape: Shape, page: string, known: Set<string>): readonly string[] {
  switch (shape.type) {
    case 'literal':
    case 'plain':
      return [];
    case 'named':
      if (known.has(shape.name)) return [];
      known.add(shape.name);
      return [shape.name, ...placesOf(shape.of(), shape.name, known)];
    case 'list':
      return [`${page}[]`, ...placesOf(shape.of, `${page}[]`, known)];
    case 'record':
      return [`${page}{}`, ...placesOf(shape.of, `${page}{}`, known)];
    case 'tuple':
      return shape.of.flatMap((one, index) => placesOf(one, `${page}[${index}]`, known));
    case 'object':
      return [...shape.members].flatMap(([name, { of }]) => [
        `${page}.${name}`,
        ...placesOf(of, `${page}.${name}`, known),
      ]);
    case 'either': {
      const nullable = shape.of.some((one) => one.type === 'literal' && one.value === null);
      const inner = shape.of.flatMap((one) => placesOf(one, page, known));
      return nullable ? [`${page} not null`, ...inner] : inner;
    }
    case 'both':
      return shape.of.flatMap((one) => placesOf(one, page, known));
  }
}

/** @param entries what each message looks like, by the name of the message  @param names types within them, by name */
export function pageBook(
  entries: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string> = new Map(),
): PageBook {
  const told = new Set<string>();
  const known = new Set<string>();
  const all = [...entries].flatMap(([name, text]) => [
    name,
    ...placesOf(readShape(text, names), name, known),
  ]);
  return {
    hear(entry, message) {
      const documented = entries.get(entry);
      if (documented === undefined) return [`${entry} is on no page`];
      told.add(entry);
      return misfits(documented, message, names, told, entry);
    },
    untold() {
      const missing = new Set(all.filter((place) => !told.has(place)));
      // what is in something that is not there needs no word of its own
      const inAnother = (place: string): boolean =>
        [...place.matchAll(/[.[{ ]/g)].some(({ index }) => missing.has(place.slice(0, index)));
      return [...missing].filter((place) => !inAnother(place)).sort();
    },
  };
}
