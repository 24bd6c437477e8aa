// Pure: leaves out what has no value.

/** The same members; those that may have no value may be absent instead. */
export type Defined<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** True: what was left out is what may be absent. The second argument only says which type is meant. */
const isDefined = <T extends object>(kept: unknown, whole: T): kept is Defined<T> =>
  typeof kept === 'object' && kept !== null && Object.keys(kept).every((name) => name in whole);

/** Members without a value are gone, and so are not there where somebody looks for them. */
export function defined<T extends object>(members: T): Defined<T> {
  const kept: unknown = Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  );
  if (!isDefined(kept, members)) throw new TypeError('members can not come from nowhere');
  return kept;
}
