// What ccxt holds has loose types: these read it without believing more than is there.

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** The members of a list that a client keeps, which may not be there yet. */
export const records = (list: Iterable<unknown> | undefined): readonly Readonly<Record<string, unknown>>[] =>
  Array.from(list ?? [], recordOf);

/** One asset of a balance, in units of it. */
export interface Wallet {
  readonly free: number;
  readonly used: number;
  readonly total: number;
}

/** What a balance says of an asset; NaN where it says nothing. */
export function wallet(balances: unknown, asset: string): Wallet {
  const { free, used, total } = recordOf(recordOf(balances)[asset]);
  return { free: Number(free), used: Number(used), total: Number(total) };
}

/** The id of what was placed. @throws {Error} it has none */
export function idOf(placed: { readonly id?: string | undefined }): string {
  if (placed.id === undefined) throw new Error('it was placed without an id');
  return placed.id;
}
