import type { Inside } from '../../../Inside.ts';
import type { Listing } from '../../../listings/Listing.ts';

/** A parameter as it was read, or the exchange's words against it. */
export type Reading<T> =
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'error'; readonly error: string };

/** What rules look names up in. */
export interface Ground {
  readonly inside: Inside;
  /** Spot pairs that are open. */
  readonly listings: readonly Listing[];
}

/** Reads a parameter. @param value undefined where it was not sent */
export type Rule<T> = (value: unknown, name: string, ground: Ground) => Reading<T>;

/** The parameters of an endpoint by their names. */
export type Rules = Readonly<Record<string, Rule<unknown>>>;

/** What rules read. */
export type ValuesOf<R> = { readonly [K in keyof R]: R[K] extends Rule<infer T> ? T : never };
