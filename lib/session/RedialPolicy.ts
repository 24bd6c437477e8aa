/** How fast lost lines are dialled again; times in milliseconds. */
export interface RedialPolicy {
  /** Upper bound of the first wait; it doubles with each failure in a row. */
  readonly base: number;
  /** Upper bound of any wait that the failures ask for. */
  readonly cap: number;
  /** At most so many dials within `withinMs`. */
  readonly dials: number;
  readonly withinMs: number;
}
