/** Pairs that can not be asked together: a cursor repeats the filters that it was made with. */
export const cursorAlone = (...filters: readonly string[]): readonly (readonly string[])[] =>
  filters.map((filter) => ['cursor', filter]);
