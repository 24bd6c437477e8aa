import type { Wire } from '../Wire.ts';

/** What one parameter may be, as data: its type, its words for people, its way to the wire. */
export interface Rule<T = unknown, R extends boolean = boolean> {
  readonly required: R;
  /** What would be right, in words: `a whole number from 1 to 1000`. */
  readonly what: string;
  /** The only values there are, if so. */
  readonly oneOf?: readonly (string | number)[];
  /** The parameters inside it, where it is an object or a list of objects. */
  readonly members?: Rules;
  /**
   * As the wire wants it.
   * @param where its path, for the error
   * @throws {InputError} it can not be
   */
  readonly write: (value: unknown, where: string) => Wire;
  /** Only a type: what is given. */
  readonly carries?: T;
}

/** Parameters by name. */
export type Rules = Readonly<Record<string, Rule>>;
