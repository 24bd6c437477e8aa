import { defer, map, type Observable, of, Subject, switchMap, takeUntil, tap, throwError } from 'rxjs';
import { HttpError } from '../../core/errors/HttpError.ts';
import { InputError } from '../../core/errors/InputError.ts';
import { type Credentials, credentials } from '../../protocol/credentials.ts';
import type { Asking } from '../../protocol/Dialect.ts';
import type { Asked } from '../../session/rest/Asked.ts';
import { deadline } from '../../session/rest/deadline.ts';
import { keyLane } from '../../session/rest/keyLane.ts';
import { send } from '../../session/rest/send.ts';
import { sign } from '../../session/rest/sign.ts';
import { withNonce } from '../../session/rest/withNonce.ts';
import type { HttpRequest } from '../../transport/HttpRequest.ts';
import { liveWorld } from '../../transport/liveWorld.ts';
import type { World } from '../../transport/World.ts';
import { answerOf, type Side } from './answer/answerOf.ts';
import { rawOf } from './answer/rawOf.ts';
import type { BaseRequest } from './asking/BaseRequest.ts';
import { checkNames } from './asking/checkNames.ts';
import type { BaseOptions } from './BaseOptions.ts';

const names = ['key', 'secret', 'url', 'proxy', 'sandbox', 'useCustomExceptions', 'getNonce', 'world'];

/** What a side adds to a call. */
interface How extends Pick<BaseRequest, 'timeout'> {
  readonly side: Side;
  /** Its sentence where key or secret are not there. */
  readonly missing: string;
}

/** Digits of a nonce; it is not shown where it is none. */
function numberOf(nonce: string): bigint {
  if (/^\d{1,20}$/.test(nonce)) return BigInt(nonce);
  throw new InputError('getNonce gave no nonce', 'Return a whole number as text, higher than any before.');
}

const closed = (): InputError => new InputError('the client is closed', 'Make a new one.');

/** It may have been carried out all the same. */
const aborted = (endpoint: string): HttpError =>
  new HttpError(endpoint, 0, 'no answer: the client was closed');

/** What both documented base classes have in common. A call is sent once: none is tried again by itself. */
export abstract class BaseAPI {
  /** Seconds that a call gets by default. */
  static readonly TIMEOUT: number = 10;
  /** Headers of each call beside its own. On Node `User-Agent: rx-kraken` is sent without being named here. */
  static readonly HEADERS: Readonly<Record<string, string>> = {};

  /** Seconds that a call gets if it does not say so itself; a change counts from the next call on. */
  TIMEOUT: number;
  readonly HEADERS: Readonly<Record<string, string>>;
  readonly #world: World;
  readonly #credentials: Credentials | undefined;
  readonly #custom: boolean;
  readonly #ownNonce: (() => string | bigint) | undefined;
  readonly #closed$ = new Subject<void>();
  #isClosed = false;

  /** @throws {InputError} an option can not be */
  protected constructor(options: BaseOptions) {
    checkNames(new.target.name, options, names);
    const { key = '', secret = '', proxy = '', useCustomExceptions = true } = options;
    if (proxy !== '')
      throw new InputError(
        'proxy can not be set for one client',
        'Set HTTPS_PROXY in the environment of the process, or hand in a world whose http goes through it.',
      );
    this.TIMEOUT = new.target.TIMEOUT;
    this.HEADERS = new.target.HEADERS;
    this.#world = options.world ?? liveWorld();
    this.#credentials = key === '' || secret === '' ? undefined : credentials({ key, secret });
    this.#custom = useCustomExceptions;
    this.#ownNonce = options.getNonce;
  }

  /**
   * The nonce of the next private call, drawn in its turn: nanoseconds since 1970, higher than any before of the key in
   * this process. A class that extends this one may give its own.
   */
  getNonce(): string {
    const { scheduler } = this.#world;
    return String(this.#ownNonce?.() ?? keyLane(this.#credentials?.key ?? '').nonce(scheduler.now()));
  }

  /** Ends the client: calls under way are aborted and end with an `HttpError`, later ones with an `InputError`. */
  close(): void {
    this.#isClosed = true;
    this.#closed$.next();
  }

  /** @deprecated since 0.1.0, use `close()` */
  asyncClose(): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  /** 0 inclusive to 1 exclusive. */
  protected random(): number {
    return this.#world.random();
  }

  /** A call, cold: each subscription is a call of its own. @param made what is asked; it may throw an `InputError` */
  protected ask(made: () => Asked, { side, timeout, missing }: How): Observable<unknown> {
    return defer(() => {
      if (this.#isClosed) throw closed();
      const seconds = timeout ?? this.TIMEOUT;
      if (!(seconds > 0)) throw new InputError(`timeout can not be ${seconds}`, 'Give seconds, more than 0.');
      const { endpoint, wire } = made();
      const asking = this.#custom ? endpoint : { ...endpoint, answer: 'bytes' as const };
      const asked = { endpoint: asking, wire };
      const own = asking.auth ? this.#needed(missing) : undefined;
      let isSent = false;
      const aborted$ = this.#closed$.pipe(
        switchMap(() => throwError(() => (isSent ? aborted(asking.name) : closed()))),
      );
      const request$ =
        own === undefined ? of(side.dialect.plain(asking, wire)) : this.#signed(asked, own, side);
      const once$ = request$.pipe(
        map((request) => ({ ...request, headers: { ...this.HEADERS, ...request.headers } })),
        tap(() => {
          // its turn may have come because the call before it was aborted
          if (this.#isClosed) throw closed();
          isSent = true;
        }),
        switchMap((request) => this.#answered(asking, request, side, seconds * 1_000)),
      );
      const turn$ = own === undefined ? once$ : once$.pipe(keyLane(own.key).inTurn());
      return turn$.pipe(takeUntil(aborted$));
    });
  }

  #needed(missing: string): Credentials {
    if (this.#credentials === undefined)
      throw new InputError(missing, 'Give the client key and secret; public calls want auth: false.');
    return this.#credentials;
  }

  /** What waits for its turn: it is signed when it has it, so that nonces rise in the order of sending. */
  #signed(asked: Asked, own: Credentials, { dialect }: Side): Observable<HttpRequest> {
    const nonce = (): bigint => numberOf(this.getNonce());
    return of(asked).pipe(withNonce({ nonce }, this.#world.scheduler), sign(dialect, own));
  }

  #answered(asking: Asking, request: HttpRequest, side: Side, ms: number): Observable<unknown> {
    const { http, scheduler } = this.#world;
    return of(request).pipe(
      send(http),
      deadline(asking.name, ms, scheduler),
      map((told) => (this.#custom ? answerOf(side, asking, request, told) : rawOf(told))),
    );
  }
}
