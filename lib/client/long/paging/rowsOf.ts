import type { Rows } from './Scheme.ts';

/** Rows in an object, by their ids. */
const inRecord = <K extends string, Page extends Readonly<Record<K, Readonly<Record<string, unknown>>>>>(
  name: K,
): Rows<Page> => ({
  ids: (page) => Object.keys(page[name]),
  only: (page, wanted) => ({
    ...page,
    [name]: Object.fromEntries(Object.entries(page[name]).filter(([id]) => wanted(id))),
  }),
});

/**
 * Rows in a list.
 * @param members what tells rows apart; where a row has none of them, all that it holds does
 */
const inList = <
  K extends string,
  I extends string,
  Page extends Readonly<Record<K, readonly Readonly<Partial<Record<I, unknown>>>[]>>,
>(
  name: K,
  ...members: readonly I[]
): Rows<Page> => {
  const id = (row: Readonly<Partial<Record<I, unknown>>>): string => {
    const known = members.map((member) => row[member]);
    return JSON.stringify(known.some((value) => value !== undefined) ? known : row);
  };
  return {
    ids: (page) => page[name].map(id),
    only: (page, wanted) => ({ ...page, [name]: page[name].filter((row) => wanted(id(row))) }),
  };
};

/** Where rows may be. */
export const rowsOf = { inRecord, inList } as const;
