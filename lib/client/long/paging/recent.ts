/** Remembers ids, the latest so many of them: what is older does not come again. */
export interface Recent {
  /** Takes ids in. @returns those that it did not know */
  take(ids: readonly string[]): ReadonlySet<string>;
}

/** @param most ids that are kept; those of at least the last call are */
export function recent(most: number): Recent {
  const known = new Set<string>();
  return {
    take(ids) {
      const fresh = new Set(ids.filter((id) => !known.has(id)));
      for (const id of fresh) known.add(id);
      // a set tells its oldest first
      const bound = Math.max(most, ids.length);
      for (const id of known) {
        if (known.size <= bound) break;
        known.delete(id);
      }
      return fresh;
    },
  };
}
