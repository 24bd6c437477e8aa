import { defer, map, type Observable } from 'rxjs';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import { spotDialect } from '../../protocol/spot/spotDialect.ts';
import type { World } from '../../transport/World.ts';
import { deadline } from './deadline.ts';
import { type RetryPolicy, retryTransient } from './retryTransient.ts';

/** How calls are made. */
export interface RestOptions {
  /** `https://api.kraken.com` or another server. */
  readonly baseUrl: string;
  readonly world: World;
  /** Each attempt's time, milliseconds. Default 10,000. */
  readonly timeoutMs?: number;
  /** For endpoints that are safe to repeat. Default four tries more, 250 ms to 8 s. */
  readonly retry?: RetryPolicy;
}

/** A call of an endpoint. */
export type RestCall = <P, R>(endpoint: Endpoint<P, R>, params: P) => Observable<R>;

/**
 * Calls are cold: nothing happens before a subscription, each subscription is a call of its own, and
 * unsubscribing aborts it. What goes wrong is an error of the Observable.
 * @throws {InputError} (in the stream, before anything is sent) a parameter can not be
 * @throws {DeadlineError | HttpError | ResponseError | MalformedError} (in the stream)
 */
export function rest({
  baseUrl,
  world,
  timeoutMs = 10_000,
  retry = { max: 4, base: 250, cap: 8_000 },
}: RestOptions): RestCall {
  const { http, scheduler, random } = world;
  const dialect = spotDialect(baseUrl);
  return (endpoint, params) => {
    const { name, safe, decode } = endpoint;
    const answer$ = defer(() => http(dialect.plain(endpoint, params))).pipe(
      deadline(name, timeoutMs, scheduler),
      map((response) => decode(dialect.unwrap(name, response).result)),
    );
    return safe ? answer$.pipe(retryTransient({ ...retry, scheduler, random })) : answer$;
  };
}
