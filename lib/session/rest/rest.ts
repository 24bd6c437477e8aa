import { defer, type Observable, of, switchMap } from 'rxjs';
import { uuid } from '../../core/uuid.ts';
import type { Credentials } from '../../protocol/credentials.ts';
import type { Dialect } from '../../protocol/Dialect.ts';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { HttpRequest } from '../../transport/HttpRequest.ts';
import type { World } from '../../transport/World.ts';
import type { Limiter } from '../limits/limiter.ts';
import type { Answer } from './Answer.ts';
import type { Asked } from './Asked.ts';
import { atMostOnce } from './atMostOnce.ts';
import { checkCall } from './checkCall.ts';
import { deadline } from './deadline.ts';
import { keyLane } from './keyLane.ts';
import type { RestCall } from './RestCall.ts';
import { type RetryPolicy, retryTransient } from './retryTransient.ts';
import { send } from './send.ts';
import { sign } from './sign.ts';
import { unwrap } from './unwrap.ts';
import { withIdentity } from './withIdentity.ts';
import { withNonce } from './withNonce.ts';

/** How calls are made. */
export interface RestOptions {
  readonly dialect: Dialect;
  readonly world: World;
  /** For private calls. */
  readonly credentials?: Credentials | undefined;
  /** The exchange's rate limits. Default: none are kept. */
  readonly limiter?: Pick<Limiter, 'admit'> | undefined;
  /** What becomes of a call that has no room. Default: as the limiter was made. */
  readonly whenLimited?: 'wait' | 'refuse' | undefined;
  /** Each attempt's time, from when it is sent, milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  /** For endpoints that are safe to repeat. Default four tries more, 250 ms to 8 s. */
  readonly retry?: RetryPolicy | undefined;
}

/** What a call may say, whatever its endpoint. */
interface Options {
  readonly timeoutMs?: number;
  readonly retry?: RetryPolicy | false | undefined;
}

/**
 * Calls are cold: nothing happens before a subscription, each subscription is a call of its own, and unsubscribing
 * aborts it. One passes through these operators: admit, nonce, sign, send, unwrap, timeout, retry. Private calls of a
 * key go one after the other. What is not safe to repeat is sent at most once.
 * @throws {InputError} (in the stream, before anything is sent) a parameter or option can not be, or a key is missing
 * @throws {LimitedError} (in the stream, before anything is sent) the rate limits refuse it
 * @throws {DeadlineError | HttpError | ResponseError | BatchError | MalformedError} (in the stream)
 * @throws {OutcomeError} (in the stream) its answer was lost: it may have been carried out
 */
export function rest({ dialect, world, credentials, limiter, ...defaults }: RestOptions): RestCall {
  const { http, scheduler, random } = world;

  /** What waits for its turn: it is signed when it has it, so that nonces rise in the order of sending. */
  const signed = (asked: Asked, own: Credentials): Observable<HttpRequest> =>
    of(asked).pipe(withNonce(keyLane(own.key), scheduler), sign(dialect, own));

  return <P, R>(endpoint: Endpoint<P, R>, params: P, options: Options = {}) =>
    defer(() => {
      const own = checkCall(endpoint, options, credentials);
      const { timeoutMs = defaults.timeoutMs ?? 10_000 } = options;
      const { retry = defaults.retry ?? { max: 4, base: 250, cap: 8_000 } } = options;
      const asked = withIdentity({ endpoint, wire: endpoint.encode(params) }, () => uuid(random));
      const request$ =
        own === undefined ? defer(() => of(dialect.plain(endpoint, asked.wire))) : signed(asked, own);
      // from here on it may have been carried out, whatever goes wrong
      const sent = (request: HttpRequest): Observable<Answer<R>> => {
        const told$ = of(request).pipe(
          send(http),
          unwrap(dialect, endpoint),
          deadline(endpoint.name, timeoutMs, scheduler),
        );
        return endpoint.safe ? told$ : told$.pipe(atMostOnce(asked, scheduler.now()));
      };
      const once$ = request$.pipe(switchMap(sent));
      const turn$ = own === undefined ? once$ : once$.pipe(keyLane(own.key).inTurn());
      const admitted$ =
        limiter === undefined ? turn$ : turn$.pipe(limiter.admit(asked, defaults.whenLimited));
      return endpoint.safe && retry !== false
        ? admitted$.pipe(retryTransient({ ...retry, scheduler, random }))
        : admitted$;
    });
}
