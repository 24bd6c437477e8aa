import type { Observable } from 'rxjs';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { NoParams } from '../../protocol/NoParams.ts';
import type { RestCall } from './rest.ts';

/** Endpoints by the names that their calls get. */
export type Catalogue<C> = {
  readonly [K in keyof C]: C[K] extends Endpoint<infer P, infer R> ? Endpoint<P, R> : never;
};

/** A call for each endpoint; what needs no parameters takes none. */
export type Bound<C> = {
  readonly [K in keyof C]: C[K] extends Endpoint<infer P, infer R>
    ? NoParams extends P
      ? (params?: P) => Observable<R>
      : (params: P) => Observable<R>
    : never;
};

/** Makes `rest.ohlc({ pair })` and so on out of a catalogue. */
export const bind = <C extends Catalogue<C>>(catalogue: C, call: RestCall): Bound<C> =>
  Object.fromEntries(
    Object.entries<Endpoint<object, unknown>>(catalogue).map(([name, endpoint]) => [
      name,
      (params: object = {}) => call(endpoint, params),
    ]),
  ) as Bound<C>;
