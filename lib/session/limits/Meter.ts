/** One charge of a meter. */
export type Ticket = symbol;

/**
 * One of the exchange's counters as it can be known from here: never lower than the exchange's own. A charge stands
 * whole from the moment the call is let go until its answer came, for the exchange counts somewhere in between.
 * Pure: times are parameters, milliseconds since 1970; nothing happens between two calls.
 */
export interface Meter {
  /** What it holds at most, points. */
  readonly max: number;
  /** Points that stand. */
  count(now: number): number;
  /** Milliseconds until so many points more have room, at the least; 0: now. */
  wait(points: number, now: number): number;
  /** Is so much on its way that time makes no room for these points, but only an answer does? */
  stuck(points: number): boolean;
  take(ticket: Ticket, points: number, now: number): void;
  /** The answer came: the charge begins to leave then, which may be later than now. An unknown ticket is nothing. */
  settle(ticket: Ticket, at: number): void;
  /** The exchange says that its own is full: this one is too, beside what is on its way. */
  fill(now: number): void;
}
