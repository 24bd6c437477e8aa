import { defer, map, type Observable } from 'rxjs';
import { InputError } from '../../../core/errors/InputError.ts';
import type { Range } from './MarketHistory.ts';
import { momentNanos } from './momentNanos.ts';
import type { Paced, Span } from './tradeSpan.ts';

/**
 * A range by the exchange's clock, which is asked for: a client's own may go wrong, and what is not over is no history.
 * @throws {InputError} (in the stream) a moment is none, or there is nothing between them
 */
export const spanOf = ({ since, until }: Range, calls: Pick<Paced['calls'], 'time'>): Observable<Span> =>
  defer(() => {
    const from = momentNanos('since', since);
    const asked = until === undefined ? undefined : momentNanos('until', until);
    return calls.time().pipe(
      map(({ unixtime }) => {
        const now = BigInt(unixtime) * 1_000_000_000n;
        const end = asked === undefined || asked > now ? now : asked;
        if (from >= end)
          throw new InputError(
            'since is not before until',
            'Give a since that is earlier than until, and than now.',
          );
        return { from, until: end };
      }),
    );
  });
