import { map, type Observable } from 'rxjs';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { Answer } from './Answer.ts';
import type { CallOptions } from './CallOptions.ts';
import type { RestCall } from './RestCall.ts';

/** A call of one endpoint; what needs no parameters takes none. Cold: each subscription is a call of its own. */
export interface Call<P, R, S extends boolean> {
  (...asked: Args<P, S>): Observable<R>;
  /** The same, with the exchange's warnings beside the result. */
  whole(...asked: Args<P, S>): Observable<Answer<R>>;
}

type Args<P, S extends boolean> = object extends P
  ? readonly [params?: P, options?: CallOptions<S>]
  : readonly [params: P, options?: CallOptions<S>];

/** A call for each endpoint of a catalogue, by its name there. */
export type Bound<C> = {
  readonly [K in keyof C]: C[K] extends Endpoint<infer P, infer R, infer S> ? Call<P, R, S> : never;
};

/** Makes `rest.ohlc({ pair })` and so on out of a catalogue. */
export const bind = <C extends object>(catalogue: C, call: RestCall): Bound<C> =>
  Object.fromEntries(
    Object.entries<Endpoint<object, unknown>>({ ...catalogue } as Readonly<
      Record<string, Endpoint<object, unknown>>
    >).map(([name, endpoint]) => {
      const whole = (params: object = {}, options: CallOptions<boolean> = {}): Observable<Answer<unknown>> =>
        call(endpoint, params, options);
      const plain = (params?: object, options?: CallOptions<boolean>): Observable<unknown> =>
        whole(params, options).pipe(map(({ result }) => result));
      return [name, Object.assign(plain, { whole })];
    }),
  ) as Bound<C>;
