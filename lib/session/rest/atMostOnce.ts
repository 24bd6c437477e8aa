import { catchError, type MonoTypeOperatorFunction, throwError } from 'rxjs';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import { OutcomeError } from '../../core/errors/OutcomeError.ts';
import type { Asked } from './Asked.ts';
import { identitiesOf } from './identitiesOf.ts';
import { outcomes } from './outcomes.ts';

/**
 * For calls that are not safe to repeat, from where they are sent on: an error after which it is not known whether the
 * call was carried out becomes an `OutcomeError`, with what the call can be found again by. Others pass.
 * @param sentMs when it was sent, milliseconds since 1970
 */
export const atMostOnce = <T>(asked: Asked, sentMs: number): MonoTypeOperatorFunction<T> =>
  catchError((error: unknown) => {
    if (!(error instanceof KrakenError) || error.ran !== 'maybe') return throwError(() => error);
    const lost = new OutcomeError({
      endpoint: asked.endpoint.name,
      identities: identitiesOf(asked),
      sentMs,
      cause: error,
    });
    outcomes.set(lost, asked.wire);
    return throwError(() => lost);
  });
