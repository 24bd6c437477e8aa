// One thing after the other: what is asked while something is under way is done at once, and told when that is over.

/** Wraps whatever may be asked. */
export type Acting = <T>(deed: () => T) => T;

/** What stands around each deed. */
export interface Around {
  /** Before it. */
  readonly before: () => void;
  /** After it, when nothing else is under way. */
  readonly after: () => void;
  /** Last of all; here new deeds may begin. */
  readonly leave: () => void;
}

/** Deeds inside deeds are one with the outermost. */
export function acting({ before, after, leave }: Around): Acting {
  let depth = 0;
  return (deed) => {
    if (depth > 0) return deed();
    depth += 1;
    try {
      before();
      const value = deed();
      after();
      return value;
    } finally {
      depth -= 1;
      leave();
    }
  };
}
