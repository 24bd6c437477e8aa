// Calls over a line: each is sent once at most, on one line, and answered by its id.
import { Observable, type SchedulerLike } from 'rxjs';
import { DeadlineError } from '../../core/errors/DeadlineError.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import { LineError } from '../../core/errors/LineError.ts';
import { OutcomeError } from '../../core/errors/OutcomeError.ts';
import { UnsentError } from '../../core/errors/UnsentError.ts';
import type { Frame } from '../../protocol/Frame.ts';
import type { Method } from '../../protocol/Method.ts';
import { outcomes } from '../rest/outcomes.ts';

type Answer = Extract<Frame, { readonly type: 'reply' | 'failed' }>;

/** What a desk is made of. */
export interface CallDeskOptions {
  /** @returns was there a line to say it on? */
  readonly send: (text: string) => boolean;
  /** Keeps the line while it is subscribed to; errors when the line is gone for good. */
  readonly line$: Observable<never>;
  /** Gets the line authorised. */
  readonly authorise: () => void;
  /** The error for the exchange's words. */
  readonly refusal: (method: string, said: string) => KrakenError;
  readonly scheduler: SchedulerLike;
}

/** Where calls wait for their line and for their answers. */
export interface CallDesk<A> {
  /**
   * Cold: each subscription is a call. It waits for a line that is ready, is sent once, and waits for its answer.
   * Unsubscribed before it is sent, it never is.
   * @param deadlineMs from subscribing to the answer
   * @throws {InputError} (in the stream) a parameter can not be
   * @throws {UnsentError} (in the stream) it was not sent, and will not be
   * @throws {OutcomeError} (in the stream) it was sent, and its answer was lost
   * @throws {ResponseError} (in the stream) the exchange refused it
   */
  call<P, R>(method: Method<P, R, A>, params: P, deadlineMs: number): Observable<R>;
  /** How the line stands. @param auth undefined while it is not authorised */
  stand(open: boolean, auth: A | undefined): void;
  /** The line will not be authorised. */
  denied(error: unknown): void;
  answered(answer: Answer): void;
  lost(why: string): void;
}

interface Waiting {
  readonly auth: boolean;
  go(): void;
  fail(error: unknown): void;
}

interface Pending {
  answered(answer: Answer): void;
  fail(error: KrakenError): void;
}

/** Ids of calls begin here, far from those of subscriptions. */
const firstId = 1_000_000_000;

export function callDesk<A>({ send, line$, authorise, refusal, scheduler }: CallDeskOptions): CallDesk<A> {
  const waiting = new Set<Waiting>();
  const pending = new Map<number, Pending>();
  let line: { readonly open: boolean; readonly auth: A | undefined } = { open: false, auth: undefined };
  let lastId = firstId;

  const call = <P, R>(method: Method<P, R, A>, params: P, deadlineMs: number): Observable<R> =>
    new Observable<R>((observer) => {
      const { name } = method;
      // what can not be is told before a line is asked for
      const wire = method.wire(params);
      const id = ++lastId;
      let sentMs: number | undefined;
      const lost = (cause: KrakenError): OutcomeError => {
        const error = new OutcomeError({
          endpoint: name,
          identities: method.identities(wire),
          sentMs: sentMs ?? scheduler.now(),
          cause,
        });
        outcomes.set(error, wire);
        return error;
      };
      const fail = (error: unknown): void => {
        observer.error(
          sentMs !== undefined && error instanceof KrakenError && error.ran === 'maybe' && !method.safe
            ? lost(error)
            : error,
        );
      };
      const one: Waiting = {
        auth: method.auth,
        fail,
        go() {
          if (!line.open) return;
          if (method.auth && line.auth === undefined) {
            authorise();
            return;
          }
          waiting.delete(one);
          pending.set(id, {
            fail,
            answered(answer) {
              if (answer.type === 'failed') {
                fail(refusal(name, answer.said));
                return;
              }
              let result: R;
              try {
                result = method.read(answer.result);
              } catch (error) {
                fail(error);
                return;
              }
              observer.next(result);
              observer.complete();
            },
          });
          sentMs = scheduler.now();
          if (send(method.write(wire, id, line.auth))) return;
          // the line went in this very moment: nothing was said on it
          sentMs = undefined;
          pending.delete(id);
          waiting.add(one);
        },
      };
      waiting.add(one);
      observer.add(() => {
        waiting.delete(one);
        pending.delete(id);
      });
      observer.add(
        scheduler.schedule(() => {
          fail(
            sentMs === undefined ? new UnsentError(name, deadlineMs) : new DeadlineError(name, deadlineMs),
          );
        }, deadlineMs),
      );
      observer.add(line$.subscribe({ error: fail }));
      one.go();
    });

  return {
    call,
    stand(open, auth) {
      line = { open, auth };
      for (const one of [...waiting]) one.go();
    },
    denied(error) {
      for (const one of [...waiting]) if (one.auth) one.fail(error);
    },
    answered(answer) {
      if (answer.id !== undefined) pending.get(answer.id)?.answered(answer);
    },
    lost(why) {
      line = { open: false, auth: undefined };
      const error = new LineError({ closeCode: 1006, reason: why });
      for (const one of [...pending.values()]) one.fail(error);
    },
  };
}
