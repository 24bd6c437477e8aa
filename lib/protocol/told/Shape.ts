/** What one member of an answer is, as data: how it is read, and the type that comes of it. */
export interface Shape<T = unknown, O extends boolean = boolean> {
  /** May it be missing, or null? */
  readonly optional: O;
  /** In words: `a number`. */
  readonly what: string;
  /**
   * Reads it; what is known is checked, what is not known passes through.
   * @param where its path, for the error
   * @throws {MalformedError} it is something else
   */
  readonly read: (value: unknown, where: string) => T;
}

/** Members by name. */
export type Members = Readonly<Record<string, Shape>>;
